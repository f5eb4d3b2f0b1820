package vn.ptdv.store.cipher;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.security.SHA256;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an encrypted file in the clear. The file is H2's own: one sector with a mark and a salt, then AES-XTS over
 * sectors that are numbered from 0. H2 writes whole sectors and reads pages from anywhere.
 */
final class CipherChannel extends FileBaseDefault implements EncryptedFile {
    private static final int SECTOR = SectorCipher.SECTOR;
    private static final int UNIT = SectorCipher.UNIT;
    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 8;
    /** H2's number; the password is 256 random bits, which no rounds could make harder to guess. */
    private static final int ROUNDS = 10;

    private static final int KEY_LENGTH = 16;
    /** What is encrypted at a time, so that a long write does not double its memory. */
    private static final int MOST_AT_ONCE = 64 * SECTOR;

    private final FileChannel file;
    private final byte[] password;
    private volatile @Nullable SectorCipher cipher;
    private volatile long size;

    CipherChannel(FileChannel file, byte[] password) {
        this.file = file;
        this.password = password;
    }

    /** A broken sector at the end tells of another length, as H2 reads it. */
    static long sizeOf(long length) {
        long behind = Math.max(0, length - SECTOR);
        return behind % SECTOR == 0 ? behind : behind - SECTOR;
    }

    // Not before the first use: whoever opens a new file takes its lock before its mark is written.
    private SectorCipher cipher() throws IOException {
        SectorCipher ready = cipher;
        return ready != null ? ready : prepared();
    }

    private synchronized SectorCipher prepared() throws IOException {
        SectorCipher ready = cipher;
        if (ready == null) {
            byte[] salt = file.size() < SECTOR ? newFile() : saltOfFile();
            size = sizeOf(file.size());
            ready = new SectorCipher(SHA256.getPBKDF2(password, salt, ROUNDS, KEY_LENGTH));
            Arrays.fill(password, (byte) 0);
            cipher = ready;
        }
        return ready;
    }

    private byte[] newFile() throws IOException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        byte[] head = Arrays.copyOf(MARK, SECTOR);
        System.arraycopy(salt, 0, head, MARK.length, SALT_LENGTH);
        writeFully(ByteBuffer.wrap(head), 0);
        return salt;
    }

    private byte[] saltOfFile() throws IOException {
        byte[] salt = new byte[SALT_LENGTH];
        readFully(ByteBuffer.wrap(salt), MARK.length);
        return salt;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        SectorCipher sectors = cipher();
        if (!target.hasRemaining()) {
            return 0;
        }
        long left = size - position;
        if (left <= 0) {
            return -1;
        }
        int wanted = (int) Math.min(target.remaining(), left);
        int before = (int) (position % UNIT);
        byte[] bytes = new byte[(before + wanted + UNIT - 1) / UNIT * UNIT];
        readFully(ByteBuffer.wrap(bytes), SECTOR + position - before);
        sectors.decrypt(bytes, position - before);
        target.put(bytes, before, wanted);
        return wanted;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        SectorCipher sectors = cipher();
        int length = source.remaining();
        requireWhole(position);
        requireWhole(length);
        for (long at = position; source.hasRemaining(); ) {
            byte[] bytes = new byte[Math.min(MOST_AT_ONCE, source.remaining())];
            source.get(bytes);
            sectors.encrypt(bytes, at);
            writeFully(ByteBuffer.wrap(bytes), SECTOR + at);
            at += bytes.length;
        }
        size = Math.max(size, position + length);
        return length;
    }

    @Override
    protected void implTruncate(long newSize) throws IOException {
        cipher();
        requireWhole(newSize);
        if (newSize < size) {
            file.truncate(SECTOR + newSize);
            size = newSize;
        }
    }

    private static void requireWhole(long number) throws IOException {
        if (number % SECTOR != 0) {
            throw new IOException("not a whole sector: " + number);
        }
    }

    @Override
    public long size() throws IOException {
        cipher();
        return size;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return file.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        CipherPass.closed(this);
        file.close();
    }

    @Override
    public void abandon() {
        try {
            close();
        } catch (IOException gone) {
            // The disk took it from us; its lock is gone with it.
        }
    }

    @Override
    public long length() throws IOException {
        return file.size();
    }

    @Override
    public void copy(long length, OutputStream target) throws IOException {
        byte[] bytes = new byte[MOST_AT_ONCE];
        for (long at = 0; at < length; ) {
            int some = (int) Math.min(bytes.length, length - at);
            readFully(ByteBuffer.wrap(bytes, 0, some), at);
            target.write(bytes, 0, some);
            at += some;
        }
        target.flush();
    }

    private void readFully(ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private void writeFully(ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }
}
