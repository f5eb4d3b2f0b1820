package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.unit.OfficerStore;

/** Who answers for each unit on a day, as lists name them: in one cell, with a semicolon between two. */
final class UnitOfficers {
    private static final String BETWEEN = "; ";
    private final Map<Long, List<UnitOfficer>> serving;

    private UnitOfficers(Map<Long, List<UnitOfficer>> serving) {
        this.serving = serving;
    }

    static UnitOfficers of(Book book, LocalDate day) {
        return new UnitOfficers(new OfficerStore(book.reading())
                .all().stream().filter(o -> o.servesOn(day)).collect(Collectors.groupingBy(UnitOfficer::unitId)));
    }

    String cell(long unit) {
        return joined(of(unit));
    }

    /** Whom a cell with other names takes the place of: the specialists, never a member of the committee. */
    String replaced(long unit) {
        return joined(of(unit).filter(o -> o.kind() == UnitOfficer.Kind.SPECIALIST));
    }

    /** Whether everybody whom a cell names answers for the unit already. */
    boolean knows(long unit, String cell) {
        return of(unit).map(o -> VietnameseText.clean(o.name()))
                .collect(Collectors.toSet())
                .containsAll(named(cell));
    }

    private Stream<UnitOfficer> of(long unit) {
        return serving.getOrDefault(unit, List.of()).stream();
    }

    private static String joined(Stream<UnitOfficer> officers) {
        return officers.map(UnitOfficer::name).distinct().collect(Collectors.joining(BETWEEN));
    }

    static List<String> named(String cell) {
        return Arrays.stream(cell.split("[;\n]"))
                .map(VietnameseText::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
