package vn.ptdv.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the wanted file and moves the finished whole into its place. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content and gives the number of rows, or less than nothing when cancelled. */
    public interface Content {
        int write(OutputStream out) throws IOException;
    }

    /** Puts the finished draft into the place of the target. */
    interface Move {
        void move(Path draft, Path target) throws IOException;
    }

    public static WriteResult write(Path file, Content content) {
        return write(file, content, WholeFile::move);
    }

    static WriteResult write(Path file, Content content, Move move) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("~" + target.getFileName() + ".part");
        try {
            int rows;
            try (OutputStream out = Files.newOutputStream(draft)) {
                rows = content.write(out);
            }
            if (rows < 0) {
                Files.deleteIfExists(draft);
                return new WriteResult.Cancelled();
            }
            replace(move, draft, target);
            return new WriteResult.Written(target, rows);
        } catch (TooManyRows e) {
            discard(draft);
            return new WriteResult.Refused(WriteResult.Problem.TOO_MANY_ROWS);
        } catch (IOException e) {
            discard(draft);
            return new WriteResult.Refused(problem(e));
        }
    }

    /** More rows than a sheet can hold. */
    static final class TooManyRows extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A file held open by Excel answers on Windows as if there were no right, though its folder took the draft. */
    private static void replace(Move move, Path draft, Path target) throws IOException {
        try {
            move.move(draft, target);
        } catch (AccessDeniedException e) {
            throw Files.isRegularFile(target) && Files.isWritable(target) ? new HeldOpen(e) : e;
        }
    }

    private static final class HeldOpen extends FileSystemException {
        private static final long serialVersionUID = 1L;

        HeldOpen(AccessDeniedException cause) {
            super(cause.getFile(), cause.getOtherFile(), cause.getReason());
            initCause(cause);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static WriteResult.Problem problem(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return WriteResult.Problem.NO_ACCESS;
        }
        if (fault instanceof NoSuchFileException) {
            return WriteResult.Problem.NO_FOLDER;
        }
        return fault instanceof FileSystemException ? WriteResult.Problem.IN_USE : WriteResult.Problem.DISK;
    }
}
