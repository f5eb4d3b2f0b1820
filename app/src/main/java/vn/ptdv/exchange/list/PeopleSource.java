package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.ptdv.store.book.Book;

/** Where a list that is compared with the book learns of its people. */
interface PeopleSource {
    /** Who is in the book. */
    PeopleLines lines();

    /**
     * What the book knows of these people, at least as far as the fields tell of it; it may know of others too, and
     * then nobody works out who they are.
     */
    PeopleFacts about(Supplier<Collection<Long>> people, Predicate<String> asked);

    /** The units and code lists by which a list speaks, as the book stands on the day. */
    default BookCodes codes(Book book, LocalDate today) {
        return BookCodes.of(book, today);
    }
}
