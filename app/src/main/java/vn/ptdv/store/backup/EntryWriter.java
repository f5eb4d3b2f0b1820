package vn.ptdv.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the archive of a backup and remembers the size and hash of each entry. */
final class EntryWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final ZipOutputStream archive;
    private static final int SUM_IN_HEADER = 14;

    private final Path file;
    private final List<Manifest.Entry> written = new ArrayList<>();
    private long storedSum;

    EntryWriter(Path file) throws IOException {
        this.file = file;
        archive = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Bytes that lie in the archive as they are, so that they can be read where they lie; its first entry. */
    void stored(String name, Consumer<LongFunction<OutputStream>> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setCrc(0);
        Counting counting = new Counting(archive);
        content.accept(size -> {
            entry.setSize(size);
            entry.setCompressedSize(size);
            begin(entry);
            return counting;
        });
        entry.setCrc(counting.crc.getValue());
        archive.closeEntry();
        storedSum = counting.crc.getValue();
        written.add(new Manifest.Entry(name, counting.size, counting.hash()));
    }

    private void begin(ZipEntry entry) {
        try {
            archive.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void plain(String name, Content content) throws IOException {
        archive.setLevel(Deflater.BEST_SPEED);
        add(name, content);
    }

    /** Without its own hash, which would have to stand in itself. */
    void manifest(byte[] bytes) throws IOException {
        archive.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        archive.write(bytes);
        archive.closeEntry();
    }

    List<Manifest.Entry> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        archive.close();
        if (written.stream().anyMatch(e -> e.name().equals(BackupFile.DATA))) {
            writeStoredSum();
        }
    }

    /** The sum of stored bytes stands before them, where it was not yet known. */
    private void writeStoredSum() throws IOException {
        try (FileChannel header = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer sum = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            header.write(sum.putInt((int) storedSum).flip(), SUM_IN_HEADER);
        }
    }

    private void add(String name, Content content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        Counting counting = new Counting(archive);
        content.writeTo(counting);
        archive.closeEntry();
        written.add(new Manifest.Entry(name, counting.size, counting.hash()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counting extends DigestOutputStream {
        private final CRC32 crc = new CRC32();
        private long size;

        Counting(OutputStream target) {
            super(target, sha256());
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            super.write(bytes, offset, length);
            crc.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            crc.update(one);
            size++;
        }

        // The archive outlives its entries.
        @Override
        public void close() {}

        String hash() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
