package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Map;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.common.field.Item;

/** The code lists that units use. */
record UnitCodes(
        Map<String, String> types,
        Map<String, String> levels,
        Map<String, String> competences,
        Map<String, String> flags,
        Map<String, String> areas) {
    static final UnitCodes NONE = new UnitCodes(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static UnitCodes read(Book book) {
        CodeLists lists = new CodeLists(book.reading());
        return new UnitCodes(
                lists.labels("UNIT_TYPE"),
                lists.labels("UNIT_LEVEL"),
                lists.labels("COMPETENCE"),
                lists.labels("UNIT_FLAG"),
                lists.labels("AREA"));
    }

    static List<Item> items(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(e -> Item.of(e.getKey(), e.getValue()))
                .toList();
    }

    static String label(Map<String, String> labels, String code) {
        return labels.getOrDefault(code, code);
    }
}
