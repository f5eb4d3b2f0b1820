package vn.ptdv.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;

/** The services of a test book, for screens that need no keys. */
public final class OpenBooks {
    private OpenBooks() {}

    public static BookServices sample(Path folder) {
        return over(TestBooks.sample(folder), folder);
    }

    public static BookServices over(Book book, Path folder) {
        OpenBook open = new OpenBook(new BookFolder(folder), book, none(), none(), List.of());
        return BookServices.over(open, TestBooks.CLOCK);
    }

    // Keys and lock belong to the door, which these tests do not go through.
    private static <T> T none() {
        return new AtomicReference<T>().get();
    }
}
