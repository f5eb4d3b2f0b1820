package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.unit.UnitStore;

/** The tables of people and of units as the screens show them; numbers of citizens are left out. */
public final class ListExport {
    private final Book book;
    private final ProcessTable process;
    private final LocalDate today;

    public ListExport(Book book, ProcessTable process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
    }

    /** Everybody in whose row all the words stand, by given name. */
    public TableFile people(String words) {
        BookCodes codes = BookCodes.of(book, today);
        List<List<?>> rows = new CandidateList(book.reading())
                .all(today).stream()
                        .sorted(java.util.Comparator.comparing(CandidateRow::orderKey)
                                .thenComparing(CandidateRow::candidacyId))
                        .<List<?>>map(row -> person(row, codes))
                        .filter(row -> holds(row, words))
                        .toList();
        return TableFile.of(ListKind.PEOPLE.title(), peopleColumns(), rows);
    }

    /** Every unit in whose row all the words stand, each before those below it. */
    public TableFile units(String words) {
        UnitTree tree = new UnitStore(book.reading()).treeOn(today);
        BookCodes codes = BookCodes.of(book, today);
        List<List<?>> rows = new ArrayList<>();
        for (Unit unit : tree.all()) {
            List<?> row = unit(unit, tree, codes);
            if (holds(row, words)) {
                rows.add(row);
            }
        }
        return TableFile.of(ListKind.UNITS.title(), unitColumns(), rows);
    }

    private List<?> person(CandidateRow row, BookCodes codes) {
        return List.of(
                row.name(),
                row.birth().isEmpty()
                        ? ""
                        : PartialDate.parse(row.birth()).<Object>map(d -> d).orElse(""),
                row.sex().isEmpty() ? "" : vn.ptdv.model.Sex.valueOf(row.sex()),
                codes.item("ethnicity", row.ethnic()).map(Code::title).orElse(""),
                row.unit(),
                process.now().map().stage(row.state()).map(Stage::name).orElse(row.state()),
                row.stageSince(),
                orBlank(row.nextDue()),
                orBlank(row.decisionOn()),
                orBlank(row.ceremonyOn()),
                row.helpers());
    }

    private static List<ListColumn> peopleColumns() {
        return List.of(
                ListColumn.text(ListKind.PEOPLE.fieldTitle("full_name"), 26),
                ListColumn.date(ListKind.PEOPLE.fieldTitle("birth_date")),
                ListColumn.centred(ListKind.PEOPLE.fieldTitle("sex"), 10),
                ListColumn.text(ListKind.PEOPLE.fieldTitle("ethnicity"), 12),
                ListColumn.text(ListKind.PEOPLE.fieldTitle("unit"), 32),
                ListColumn.text(Texts.of("import.export.stage"), 24),
                ListColumn.date(Texts.of("import.export.since")),
                ListColumn.date(Texts.of("import.export.due")),
                ListColumn.date(ListKind.PEOPLE.fieldTitle("decision_date")),
                ListColumn.date(ListKind.PEOPLE.fieldTitle("ceremony_date")),
                ListColumn.text(ListKind.PEOPLE.fieldTitle("helper"), 30));
    }

    private static List<?> unit(Unit unit, UnitTree tree, BookCodes codes) {
        return List.of(
                unit.facts().orgCode(),
                unit.name(),
                unit.facts().shortName(),
                tree.ancestors(unit.id()).stream().map(Unit::name).findFirst().orElse(""),
                codes.item("unit_type", unit.typeCode()).map(Code::title).orElse(""),
                codes.item("unit_level", unit.levelCode()).map(Code::title).orElse(""),
                unit.facts().secretary(),
                unit.facts().phone(),
                unit.facts().email(),
                unit.facts().address(),
                orBlank(unit.establishedOn()),
                unit.facts().hasYouthUnion(),
                unit.facts().hasTradeUnion());
    }

    private static List<ListColumn> unitColumns() {
        return List.of(
                ListColumn.text(ListKind.UNITS.fieldTitle("code"), 20),
                ListColumn.text(ListKind.UNITS.fieldTitle("name"), 40),
                ListColumn.text(ListKind.UNITS.fieldTitle("short_name"), 16),
                ListColumn.text(ListKind.UNITS.fieldTitle("parent"), 40),
                ListColumn.text(ListKind.UNITS.fieldTitle("type"), 24),
                ListColumn.text(ListKind.UNITS.fieldTitle("level"), 24),
                ListColumn.text(ListKind.UNITS.fieldTitle("secretary"), 24),
                ListColumn.text(ListKind.UNITS.fieldTitle("phone"), 14),
                ListColumn.text(ListKind.UNITS.fieldTitle("email"), 24),
                ListColumn.text(ListKind.UNITS.fieldTitle("address"), 40),
                ListColumn.date(ListKind.UNITS.fieldTitle("established")),
                ListColumn.centred(ListKind.UNITS.fieldTitle("has_youth_union"), 12),
                ListColumn.centred(ListKind.UNITS.fieldTitle("has_trade_union"), 12));
    }

    private static Object orBlank(Optional<LocalDate> day) {
        return day.isPresent() ? day.get() : "";
    }

    private static boolean holds(List<?> row, String words) {
        String text = VietnameseText.fold(row.toString());
        return java.util.Arrays.stream(VietnameseText.fold(words).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
