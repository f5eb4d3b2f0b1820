package vn.ptdv.sheet.read;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Turns what went wrong underneath into a problem that can be told. */
final class ReadFaults {
    private ReadFaults() {}

    static ReadProblem problem(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof ReadFailure known) {
                return known.problem();
            }
            if (at instanceof EncryptedDocumentException) {
                return ReadProblem.of(ReadProblem.Code.PASSWORD);
            }
            if (at instanceof OldFileFormatException) {
                return SheetReader.wrongKind(FileKind.OLD_EXCEL);
            }
            if (at instanceof NoSuchFileException || at instanceof FileNotFoundException) {
                return ReadProblem.of(ReadProblem.Code.NOT_FOUND);
            }
            if (at instanceof AccessDeniedException) {
                return ReadProblem.of(ReadProblem.Code.NO_ACCESS);
            }
            if (at instanceof FileSystemException) {
                return ReadProblem.of(ReadProblem.Code.IN_USE);
            }
        }
        if (fault instanceof RuntimeException broken && handlersOwn(broken)) {
            throw broken;
        }
        return ReadProblem.of(ReadProblem.Code.CORRUPT);
    }

    /** A fault of the program that takes the rows must not be blamed on the file. */
    private static boolean handlersOwn(RuntimeException fault) {
        if (fault instanceof UncheckedIOException || fault.getStackTrace().length == 0) {
            return false;
        }
        String top = fault.getStackTrace()[0].getClassName();
        String home = ReadFaults.class.getPackageName();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().equals(home + ".RowSink")) {
                return !top.startsWith(home);
            }
        }
        return false;
    }
}
