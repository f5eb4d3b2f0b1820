package vn.ptdv.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
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
    /** The parts of a local header of an archive. */
    private static final int HEADER = 30;

    private static final int NAME_LENGTH = 26;
    private static final int MORE_LENGTH = 28;

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    sealed interface Unpacked {}

    record Whole(Manifest manifest) implements Unpacked {}

    record Bad(BookFault fault) implements Unpacked {}

    /** Where an entry's bytes lie in the archive. */
    record Place(long start, long length) {}

    /** Where the bytes of an entry go. */
    interface Target {
        OutputStream of(String entry) throws IOException;
    }

    /** What it says of itself, without looking at the rest; empty when it is cut or no backup. */
    Optional<Manifest> manifest() {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return manifest(archive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the data file can be read without taking it out; empty in an archive that was packed by another program. */
    Optional<Place> placeOfData() {
        try (ZipFile archive = new ZipFile(file.toFile());
                FileChannel bytes = FileChannel.open(file)) {
            ZipEntry entry = archive.getEntry(DATA);
            if (entry == null || entry.getMethod() != ZipEntry.STORED) {
                return Optional.empty();
            }
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            boolean isFirst = bytes.read(header, 0) == HEADER && header.getShort(NAME_LENGTH) == DATA.length();
            long start = HEADER + header.getShort(NAME_LENGTH) + (long) header.getShort(MORE_LENGTH);
            return isFirst ? Optional.of(new Place(start, entry.getSize())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes everything out into a folder, comparing every byte with the manifest. */
    Unpacked unpack(BookFolder folder) {
        return read(entry -> {
            Path place = folder.root().resolve(entry).normalize();
            if (!place.startsWith(folder.root())) {
                throw new ZipException(entry);
            }
            Files.createDirectories(place.resolveSibling("."));
            return Files.newOutputStream(place);
        });
    }

    /** Reads everything, comparing every byte with the manifest. */
    Unpacked read(Target target) {
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
                if (!isSame(archive, entry, target)) {
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

    private static boolean isSame(ZipFile archive, Manifest.Entry entry, Target target) throws IOException {
        ZipEntry found = archive.getEntry(entry.name());
        if (found == null || !isExpected(entry.name())) {
            return false;
        }
        try (InputStream in = archive.getInputStream(found)) {
            return found.getSize() == entry.size()
                    && write(in, target, entry.name()).equals(entry.sha256());
        } catch (ZipException e) {
            return false;
        }
    }

    // Another name in a manifest could lead a restore to overwrite something that is none of its business.
    private static boolean isExpected(String name) {
        return name.equals(DATA) || name.equals(KEY) || name.startsWith(DOCUMENTS);
    }

    private static String write(InputStream in, Target target, String entry) throws ZipException {
        try (OutputStream out = target.of(entry);
                DigestOutputStream digesting = new DigestOutputStream(out, EntryWriter.sha256())) {
            byte[] part = new byte[PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digesting.write(part, 0, read);
            }
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (ZipException e) {
            throw e;
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }
}
