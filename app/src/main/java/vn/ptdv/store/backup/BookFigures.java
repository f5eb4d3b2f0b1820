package vn.ptdv.store.backup;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a book holds at one moment: its schema, the rows of each table, and the last hash of its change log. */
public record BookFigures(int schema, SortedMap<String, Long> counts, String chainHead) {
    private static final List<String> ENTERED_BY_HAND = List.of("unit", "person", "document", "member_count");

    public BookFigures {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static BookFigures of(int schema, Map<String, Long> counts, String chainHead) {
        return new BookFigures(schema, new TreeMap<>(counts), chainHead);
    }

    /** A new book has its code lists and nothing that anybody entered. */
    public boolean isEmpty() {
        return ENTERED_BY_HAND.stream().mapToLong(this::rows).sum() == 0;
    }

    public long rows(String table) {
        return counts.getOrDefault(table, 0L);
    }
}
