package vn.ptdv.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;

/** One backup on disk: an archive with the encrypted data file, the key file, the issued documents and a manifest. */
final class BackupFile {
    static final String ENDING = ".ptdvbak";
    static final String MANIFEST = "manifest.json";
    static final String DATA = "book.mv.db";
    static final String KEY = "book.key";
    static final String DOCUMENTS = "documents/";
    private static final int LONGEST_MANIFEST = 64 << 20;
    /** The stream's own 8 KB make a write of each page of the book. */
    private static final int PART = 1 << 18;

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    sealed interface Unpacked {}

    record Whole(Manifest manifest) implements Unpacked {}

    record Bad(BookFault fault) implements Unpacked {}

    /** What it says of itself, without looking at the rest; empty when it is cut or no backup. */
    Optional<Manifest> manifest() {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return manifest(archive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes everything out into a folder, comparing every byte with the manifest. */
    Unpacked unpack(BookFolder target) {
        if (!Files.exists(file)) {
            return new Bad(BookFault.BACKUP_MISSING);
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Optional<Manifest> manifest = manifest(archive);
            if (manifest.isEmpty()) {
                return new Bad(BookFault.BACKUP_UNREADABLE);
            }
            if (manifest.get().format() > Manifest.FORMAT) {
                return new Bad(BookFault.BACKUP_NEWER);
            }
            for (Manifest.Entry entry : manifest.get().entries()) {
                if (!unpack(archive, entry, target)) {
                    return new Bad(BookFault.BACKUP_CHANGED);
                }
            }
            return new Whole(manifest.get());
        } catch (ZipException e) {
            return new Bad(BookFault.BACKUP_UNREADABLE);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private static Optional<Manifest> manifest(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry(MANIFEST);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return Manifest.read(in.readNBytes(LONGEST_MANIFEST));
        }
    }

    private static boolean unpack(ZipFile archive, Manifest.Entry entry, BookFolder target) throws IOException {
        ZipEntry found = archive.getEntry(entry.name());
        Path place = target.root().resolve(entry.name()).normalize();
        if (found == null || !isExpected(entry.name()) || !place.startsWith(target.root())) {
            return false;
        }
        try (InputStream in = archive.getInputStream(found)) {
            return write(in, place).equals(entry.sha256()) && sizeOf(place) == entry.size();
        } catch (ZipException e) {
            return false;
        }
    }

    // Another name in a manifest could lead a restore to overwrite something that is none of its business.
    private static boolean isExpected(String name) {
        return name.equals(DATA) || name.equals(KEY) || name.startsWith(DOCUMENTS);
    }

    private static String write(InputStream in, Path place) {
        try {
            Files.createDirectories(place.resolveSibling("."));
            try (OutputStream out = Files.newOutputStream(place);
                    DigestOutputStream digesting = new DigestOutputStream(out, EntryWriter.sha256())) {
                byte[] part = new byte[PART];
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    digesting.write(part, 0, read);
                }
                return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            }
        } catch (ZipException e) {
            return "";
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.size(file);
    }
}
