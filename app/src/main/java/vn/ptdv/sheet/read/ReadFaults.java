package vn.ptdv.sheet.read;

import java.io.FileNotFoundException;
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
        return ReadProblem.of(ReadProblem.Code.CORRUPT);
    }
}
