package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.person.PersonBriefs;
import vn.ptdv.store.person.PersonBriefs.Brief;
import vn.ptdv.store.person.TargetGroups;
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

    /** What an expression asks of people, or why it cannot be read. */
    public Reading readPeople(String expression) {
        return peopleFields().read(expression, today);
    }

    public Reading readUnits(String expression) {
        return unitFields().read(expression, today);
    }

    /** Everybody who is as asked, by given name. */
    public TableFile people(Criterion wanted) {
        BookCodes codes = BookCodes.of(book, today);
        Map<Long, Brief> briefs = new PersonBriefs(book.reading()).all();
        Map<Long, Set<String>> groups = new TargetGroups(book.reading()).all();
        UnitTree tree = new UnitStore(book.reading()).treeOn(today);
        Predicate<PeopleConditions.Facts> passes = peopleFields().passing(wanted, today);
        List<List<?>> rows = new CandidateList(book.reading())
                .all(today).stream()
                        .sorted(Comparator.comparing(CandidateRow::orderKey).thenComparing(CandidateRow::candidacyId))
                        .filter(row -> passes.test(new PeopleConditions.Facts(
                                row,
                                briefs.getOrDefault(row.personId(), Brief.NONE),
                                groups.getOrDefault(row.personId(), Set.of()),
                                above(tree, row.unitId()),
                                today)))
                        .<List<?>>map(row -> person(row, codes))
                        .toList();
        return TableFile.of(ListKind.PEOPLE.title(), peopleColumns(), rows);
    }

    /** Every unit that is as asked, each before those below it. */
    public TableFile units(Criterion wanted) {
        UnitTree tree = new UnitStore(book.reading()).treeOn(today);
        BookCodes codes = BookCodes.of(book, today);
        Predicate<UnitConditions.Facts> passes = unitFields().passing(wanted, today);
        UnitOfficers officers = UnitOfficers.of(book, today);
        List<List<?>> rows = new ArrayList<>();
        for (Unit unit : tree.all()) {
            List<Long> above = tree.ancestors(unit.id()).stream().map(Unit::id).toList();
            if (passes.test(new UnitConditions.Facts(unit, above))) {
                rows.add(unit(unit, tree, codes, officers));
            }
        }
        return TableFile.of(ListKind.UNITS.title(), unitColumns(), rows);
    }

    private FilterFields<PeopleConditions.Facts> peopleFields() {
        return PeopleConditions.of(facts -> facts, this::choices);
    }

    private FilterFields<UnitConditions.Facts> unitFields() {
        return UnitConditions.of(facts -> facts, this::choices);
    }

    private List<FilterField.Choice> choices(String key) {
        return switch (key) {
            case PeopleConditions.UNIT, UnitConditions.ABOVE ->
                new UnitStore(book.reading())
                        .treeOn(today).all().stream()
                                .map(u -> new FilterField.Choice(String.valueOf(u.id()), u.name()))
                                .toList();
            case PeopleConditions.STAGE ->
                Stream.of(StageKind.STAGE, StageKind.EXIT)
                        .flatMap(kind -> process.now().map().ofKind(kind).stream())
                        .map(s -> new FilterField.Choice(s.key(), s.name()))
                        .toList();
            case PeopleConditions.SEX ->
                Stream.of(Sex.values())
                        .map(s -> new FilterField.Choice(s.name(), Texts.ofEnum("sheet.sex", s)))
                        .toList();
            case PeopleConditions.MARK ->
                Stream.concat(
                                Stream.of("OVERDUE", "NO_HELPER"),
                                Stream.of(CandidateRow.Flag.values()).map(Enum::name))
                        .map(m -> new FilterField.Choice(m, Texts.family("people.mark", m)))
                        .toList();
            default ->
                new CodeLists(book.reading())
                        .labels(key.equals(PeopleConditions.GROUP) ? "TARGET_GROUP" : key).entrySet().stream()
                                .map(e -> new FilterField.Choice(e.getKey(), e.getValue()))
                                .toList();
        };
    }

    private static Set<Long> above(UnitTree tree, long unit) {
        return tree.ancestors(unit).stream().map(Unit::id).collect(Collectors.toSet());
    }

    private List<?> person(CandidateRow row, BookCodes codes) {
        return List.of(
                row.name(),
                row.birth().isEmpty()
                        ? ""
                        : PartialDate.parse(row.birth()).<Object>map(d -> d).orElse(""),
                row.sex().isEmpty() ? "" : Sex.valueOf(row.sex()),
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

    private static List<?> unit(Unit unit, UnitTree tree, BookCodes codes, UnitOfficers officers) {
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
                officers.cell(unit.id()),
                unit.facts().hasYouthUnion(),
                unit.facts().hasTradeUnion(),
                unit.facts().note());
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
                ListColumn.text(ListKind.UNITS.fieldTitle("officer"), 30),
                ListColumn.centred(ListKind.UNITS.fieldTitle("has_youth_union"), 12),
                ListColumn.centred(ListKind.UNITS.fieldTitle("has_trade_union"), 12),
                ListColumn.text(ListKind.UNITS.fieldTitle("note"), 40));
    }

    private static Object orBlank(Optional<LocalDate> day) {
        return day.isPresent() ? day.get() : "";
    }
}
