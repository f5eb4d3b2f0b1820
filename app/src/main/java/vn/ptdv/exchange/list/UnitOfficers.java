package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.unit.OfficerStore;

/** Who answers for each unit on a day, as lists name them: in one cell, with a semicolon between two. */
final class UnitOfficers {
    private static final String BETWEEN = "; ";
    private final Map<Long, List<String>> names;

    private UnitOfficers(Map<Long, List<String>> names) {
        this.names = names;
    }

    static UnitOfficers of(Book book, LocalDate day) {
        return new UnitOfficers(new OfficerStore(book.reading())
                .all().stream()
                        .filter(o -> o.servesOn(day))
                        .collect(Collectors.groupingBy(
                                UnitOfficer::unitId, Collectors.mapping(UnitOfficer::name, Collectors.toList()))));
    }

    String cell(long unit) {
        return names.getOrDefault(unit, List.of()).stream().distinct().collect(Collectors.joining(BETWEEN));
    }

    /** Whether everybody whom a cell names answers for the unit already. */
    boolean knows(long unit, String cell) {
        List<String> known = names.getOrDefault(unit, List.of()).stream()
                .map(VietnameseText::clean)
                .toList();
        return known.containsAll(named(cell));
    }

    static List<String> named(String cell) {
        return Arrays.stream(cell.split("[;\n]"))
                .map(VietnameseText::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
