package vn.ptdv.store.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;

/** The folder of issued files; a name that is taken is never written over. */
final class FrozenFiles {
    private final Path folder;

    FrozenFiles(Path folder) {
        this.folder = folder;
    }

    List<IssuedFile> freeze(RegisterEntry entry, List<IssuePaper.Attached> files) {
        List<IssuedFile> frozen = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (IssuePaper.Attached file : files) {
                frozen.add(freeze(entry, file));
            }
            return frozen;
        } catch (IOException e) {
            discard(frozen);
            throw BookException.writing(e);
        }
    }

    private IssuedFile freeze(RegisterEntry entry, IssuePaper.Attached file) {
        String format = file.format().toLowerCase(Locale.ROOT);
        Path target = free(stem(entry), format);
        AtomicFiles.write(target, file.bytes());
        return new IssuedFile(format, target.getFileName().toString(), sha256(file.bytes()), file.bytes().length);
    }

    private Path free(String stem, String format) {
        Path target = folder.resolve(stem + "." + format);
        for (int version = 2; Files.exists(target); version++) {
            target = folder.resolve(stem + "_v" + version + "." + format);
        }
        return target;
    }

    private static String stem(RegisterEntry entry) {
        String plain = VietnameseText.fold(entry.series().term() + "_" + entry.symbol());
        return plain.replaceAll("[^a-z0-9_-]+", "-");
    }

    /** Takes back files whose document was not written in the end. */
    void discard(List<IssuedFile> files) {
        for (IssuedFile file : files) {
            try {
                Files.deleteIfExists(folder.resolve(file.fileName()));
            } catch (IOException e) {
                throw BookException.writing(e);
            }
        }
    }

    /** Whether the file is still what was issued. */
    boolean untouched(IssuedFile file) {
        return read(file).isPresent();
    }

    /** The file as it was issued; nothing when it is gone or no longer the same. */
    Optional<byte[]> read(IssuedFile file) {
        try {
            Path path = folder.resolve(file.fileName());
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            return sha256(bytes).equals(file.sha256()) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
