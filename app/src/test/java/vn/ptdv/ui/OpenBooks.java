package vn.ptdv.ui;

import java.nio.file.Path;
import java.util.List;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.TestKeys;

/** The services of a test's book, as a screen is handed them. */
public final class OpenBooks {
    private OpenBooks() {}

    public static BookServices sample(Path folder) {
        return over(TestBooks.sample(folder), folder);
    }

    public static BookServices over(Book book, Path folder) {
        WindowThread.watch(book);
        OpenBook open = new OpenBook(new BookFolder(folder), book, TestKeys.any(), () -> {}, List.of());
        return BookServices.over(open, TestBooks.CLOCK);
    }
}
