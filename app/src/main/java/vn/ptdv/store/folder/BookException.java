package vn.ptdv.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** The machine failed under the book: a disk, a right, a file. Refused acts are results, not this. */
public final class BookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final BookFault fault;

    public BookException(BookFault fault, Throwable cause) {
        super(fault.code() + " " + fault.name(), cause);
        this.fault = fault;
    }

    public static BookException reading(IOException cause) {
        return new BookException(BookFault.FILE_UNREADABLE, cause);
    }

    public static BookException writing(Exception cause) {
        return new BookException(faultOfWriting(cause), cause);
    }

    public BookFault fault() {
        return fault;
    }

    public Explanation explanation() {
        return Explanation.of(fault);
    }

    private static BookFault faultOfWriting(Throwable cause) {
        if (cause instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return faultOfWriting(wrapped.getCause());
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return BookFault.READ_ONLY;
        }
        String reason = cause instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(cause.getMessage());
        String words = reason.toLowerCase(Locale.ROOT);
        // The JDK has no type for a full disk, only what the system says, and each system says it its own way.
        if (words.contains("no space") || words.contains("not enough space") || words.contains("disk full")) {
            return BookFault.DISK_FULL;
        }
        return words.contains("read-only") ? BookFault.READ_ONLY : BookFault.FILE_NOT_WRITTEN;
    }
}
