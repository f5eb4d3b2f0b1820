package vn.ptdv.store.book;

import java.util.List;
import java.util.OptionalLong;
import org.jooq.exception.DataAccessException;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.sums.SumFile;

/** A book with all that it holds open: its folder's lock, its key and its file; closing gives them back in order. */
public record OpenBook(BookFolder folder, Book book, BookKey key, InstanceLock.Held lock, List<Explanation> notices)
        implements AutoCloseable {
    @Override
    public void close() {
        OptionalLong newest = newestAction();
        book.close();
        newest.ifPresent(action -> {
            LastSeen.closed(folder, action).write(folder);
            new SumFile(folder).closed(key);
        });
        key.close();
        lock.close();
    }

    // A file that failed under us tells nothing any more; the note of its opening is still true.
    private OptionalLong newestAction() {
        try {
            return OptionalLong.of(LastSeen.newestAction(book.reading()));
        } catch (DataAccessException e) {
            return OptionalLong.empty();
        }
    }
}
