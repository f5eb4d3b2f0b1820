package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.Meanwhile;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.ChangeFeed;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.intake.PersonLine;

/**
 * The people of the book, read while the clerk still looks for the file and kept while lists are taken in: a cell put
 * right, another column or another file asks the book nothing. Whatever is written of people makes it read anew.
 */
public final class PeopleMemory implements PeopleSource, AutoCloseable {
    /** Of more people not all is kept, only who they are; a list asks for those whom it tells of. */
    private static final int MOST_PEOPLE = 30_000;

    private final PeopleSource book;
    private final int mostPeople;
    private final Runnable unsubscribe;
    private @Nullable Meanwhile<Kept> kept;
    private @Nullable Codes codes;

    private record Codes(LocalDate day, BookCodes kept) {}

    private record Kept(PeopleLines lines, Optional<PeopleFacts> facts) {}

    public PeopleMemory(Book book) {
        this(new PeopleReading(book), book.feed(), MOST_PEOPLE);
    }

    PeopleMemory(PeopleSource book, ChangeFeed feed, int mostPeople) {
        this.book = book;
        this.mostPeople = mostPeople;
        this.unsubscribe = feed.subscribe(news -> {
            forgetCodes();
            if (KnownPeople.concerns(news)) {
                forget();
            }
        });
    }

    /** Begins to read, and does not wait. */
    public void readAhead() {
        kept();
    }

    @Override
    public PeopleLines lines() {
        return now().lines();
    }

    @Override
    public PeopleFacts about(Supplier<Collection<Long>> people, Predicate<String> asked) {
        return now().facts().orElseGet(() -> book.about(people, asked));
    }

    // Read under the lock, so that what is written meanwhile makes it forgotten afterwards.
    @Override
    public synchronized BookCodes codes(Book from, LocalDate today) {
        Codes now = codes;
        if (now == null || !now.day.equals(today)) {
            now = new Codes(today, BookCodes.of(from, today));
            codes = now;
        }
        return now.kept;
    }

    @Override
    public void close() {
        unsubscribe.run();
        forget();
        forgetCodes();
    }

    private Kept now() {
        Meanwhile<Kept> reading = kept();
        try {
            return reading.get();
        } catch (RuntimeException e) {
            // The next one who asks tries again.
            forget(reading);
            throw e;
        }
    }

    private synchronized Meanwhile<Kept> kept() {
        Meanwhile<Kept> now = kept;
        if (now == null) {
            now = Meanwhile.ask(this::read);
            kept = now;
        }
        return now;
    }

    private Kept read() {
        PeopleLines lines = book.lines();
        List<Long> people = lines.all().map(PersonLine::id).toList();
        return new Kept(
                lines,
                people.size() > mostPeople ? Optional.empty() : Optional.of(book.about(() -> people, field -> true)));
    }

    private synchronized void forgetCodes() {
        codes = null;
    }

    private synchronized void forget() {
        kept = null;
    }

    private synchronized void forget(Meanwhile<Kept> failed) {
        if (kept == failed) {
            kept = null;
        }
    }
}
