package vn.ptdv.exchange.list;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where a list that is compared with the book learns of its people. */
interface PeopleSource {
    /** Who is in the book. */
    PeopleLines lines();

    /**
     * What the book knows of these people, at least as far as the fields tell of it; it may know of others too, and
     * then nobody works out who they are.
     */
    PeopleFacts about(Supplier<Collection<Long>> people, Predicate<String> asked);
}
