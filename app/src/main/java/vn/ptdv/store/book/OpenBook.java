package vn.ptdv.store.book;

import java.util.List;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.keys.BookKey;

/** A book with all that it holds open: its folder's lock, its key and its file; closing gives them back in order. */
public record OpenBook(BookFolder folder, Book book, BookKey key, InstanceLock.Held lock, List<Explanation> notices)
        implements AutoCloseable {
    @Override
    public void close() {
        book.close();
        key.close();
        lock.close();
    }
}
