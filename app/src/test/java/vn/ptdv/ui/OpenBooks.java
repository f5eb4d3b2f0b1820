package vn.ptdv.ui;

import java.nio.file.Path;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;

/** The services of a test book, for screens that need no keys. */
public final class OpenBooks {
    private OpenBooks() {}

    public static BookServices sample(Path folder) {
        return over(TestBooks.sample(folder), folder);
    }

    public static BookServices over(Book book, Path folder) {
        return Services.over(folder, book);
    }
}
