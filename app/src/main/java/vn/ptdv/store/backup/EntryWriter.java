package vn.ptdv.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the archive of a backup and remembers the size and hash of each entry. */
final class EntryWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final ZipOutputStream archive;
    private final List<Manifest.Entry> written = new ArrayList<>();

    EntryWriter(Path file) throws IOException {
        archive = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Encrypted bytes cannot be compressed; trying takes longer than everything else. */
    void encrypted(String name, Content content) throws IOException {
        archive.setLevel(Deflater.NO_COMPRESSION);
        add(name, content);
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
        private long size;

        Counting(OutputStream target) {
            super(target, sha256());
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            super.write(bytes, offset, length);
            size += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
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
