package vn.ptdv.store.search;

import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.model.helper.HelperLoad;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.store.person.PersonSearch;

/** Everything that quick find knows of a book. */
public final class BookIndex implements AutoCloseable {
    private final Book book;
    private final FoldedIndex index = new FoldedIndex();
    private final PersonSearch people;
    private final Runnable unsubscribe;
    private Set<String> units = Set.of();
    private Set<String> documents = Set.of();
    private Set<String> helpers = Set.of();

    /** Reads the whole book once; call it off the window's thread. */
    public BookIndex(Book book) {
        this.book = book;
        this.people = new PersonSearch(book, index);
        this.unsubscribe = book.feed().subscribe(news -> refresh(news.tables()));
        refresh(Set.of(UNIT.getName(), DOCUMENT.getName(), HELPER.getName()));
    }

    public List<FoundEntry> find(String query, int limit) {
        return index.find(query, limit);
    }

    private synchronized void refresh(Set<String> tables) {
        if (tables.contains(UNIT.getName())) {
            units = replaced(FoundKind.UNIT, units, readUnits());
        }
        if (tables.contains(DOCUMENT.getName()) || tables.contains(REGISTER_ENTRY.getName())) {
            documents = replaced(FoundKind.DOCUMENT, documents, readDocuments());
        }
        if (tables.contains(HELPER.getName()) || tables.contains(UNIT.getName())) {
            helpers = replaced(FoundKind.HELPER, helpers, readHelpers());
        }
    }

    /** Members who help are seldom people of the book themselves. */
    private List<FoundEntry> readHelpers() {
        return new HelperStore(book.reading())
                .load().stream()
                        .map(HelperLoad::helper)
                        .map(helper -> FoundEntry.helper(HelperStore.key(helper), helper.name(), helper.unit()))
                        .toList();
    }

    private Set<String> replaced(FoundKind kind, Set<String> before, List<FoundEntry> entries) {
        Set<String> now = new HashSet<>();
        entries.forEach(entry -> {
            index.put(entry);
            now.add(entry.id());
        });
        before.stream().filter(id -> !now.contains(id)).forEach(id -> index.remove(kind, id));
        return now;
    }

    private List<FoundEntry> readUnits() {
        return book.reading()
                .select(UNIT.ID, UNIT.NAME, UNIT.SHORT_NAME, UNIT.ORG_CODE)
                .from(UNIT)
                .fetch(row -> FoundEntry.of(
                        FoundKind.UNIT,
                        String.valueOf(row.value1()),
                        row.value2(),
                        present(row.value3(), row.value4())));
    }

    private List<FoundEntry> readDocuments() {
        return book.reading()
                .select(DOCUMENT.ID, DOCUMENT.SUBJECT, REGISTER_ENTRY.NUMBER_CODE)
                .from(DOCUMENT)
                .leftJoin(REGISTER_ENTRY)
                .on(REGISTER_ENTRY.DOCUMENT_ID.eq(DOCUMENT.ID))
                .fetch(row -> FoundEntry.of(
                        FoundKind.DOCUMENT,
                        String.valueOf(row.value1()),
                        Stream.of(row.value3(), row.value2())
                                .filter(java.util.Objects::nonNull)
                                .collect(java.util.stream.Collectors.joining(" ")),
                        List.of()));
    }

    private static List<String> present(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(java.util.Objects::nonNull).toList();
    }

    @Override
    public void close() {
        unsubscribe.run();
        people.close();
    }
}
