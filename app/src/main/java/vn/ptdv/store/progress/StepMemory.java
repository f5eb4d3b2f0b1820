package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.EVENT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.ChangeFeed;

/** When everybody reached each step, kept while the book is open, because a forecast would read all events for it. */
public final class StepMemory {
    /** An action on more events than this is cheaper to answer by reading all. */
    private static final int MOST_EVENTS = 2_000;

    private final Book book;
    private final Queue<ChangeFeed.News> news = new ConcurrentLinkedQueue<>();
    private @Nullable ReachedSteps kept;

    public StepMemory(Book book) {
        this.book = book;
        book.feed().subscribe(news::add);
    }

    /** Works on what is known now; nothing changes while it does. */
    synchronized <T> T with(Function<ReachedSteps, T> work) {
        for (ChangeFeed.News one = news.poll(); one != null; one = news.poll()) {
            catchUp(one);
        }
        ReachedSteps known = kept;
        if (known == null) {
            known = ReachedSteps.read(book.reading());
            kept = known;
        }
        return work.apply(known);
    }

    private void catchUp(ChangeFeed.News one) {
        ReachedSteps known = kept;
        if (known == null || !Touched.has(one, EVENT)) {
            return;
        }
        DSLContext sql = book.reading();
        Collection<Long> events = Touched.rows(sql, one, EVENT);
        List<Long> whose = events.size() > MOST_EVENTS
                ? List.of()
                : sql.select(EVENT.CANDIDACY_ID)
                        .from(EVENT)
                        .where(EVENT.ID.in(events))
                        .fetch(EVENT.CANDIDACY_ID);
        if (whose.size() < events.size()) {
            // Of an event that is gone nobody can say any more whose it was.
            kept = null;
        } else {
            known.reload(sql, new HashSet<>(whose));
        }
    }
}
