package vn.ptdv.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.exchange.list.PeopleConditions;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.search.FoldedScan;
import vn.ptdv.logic.search.NameInitials;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.person.PersonBriefs;
import vn.ptdv.store.person.PersonNumbers;
import vn.ptdv.store.person.TargetGroups;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.person.PersonServices;

/** Reads and filters the lines of the table; all of it off the window's thread. */
final class PeopleList {
    static final String UNIT = "unit";
    static final String STAGE = "stage";
    static final String GROUP = "group";
    static final String MARK = "mark";
    static final String OVERDUE = "OVERDUE";
    static final String NO_HELPER = "NO_HELPER";

    static final String SEX = "sex";
    /** Code lists whose codes stand with the person. */
    static final List<String> CODED =
            List.of("ETHNIC", "RELIGION", "OCCUPATION", "GENERAL_EDUCATION", "PROFESSION_LEVEL");

    /** Nobody types it, so that no word is found across it. */
    private static final String NEXT = "\n";

    private static final int MANY_UNITS = 300;
    private final PersonServices services;
    private final CandidateList list;
    /** Names come again with every reload. */
    private final Map<String, String> folded = new ConcurrentHashMap<>();

    PeopleList(PersonServices services) {
        this.services = services;
        this.list = new CandidateList(services.book().reading());
    }

    /** Who is listed. */
    enum Whom {
        ON_THE_WAY,
        EVERYBODY
    }

    /** All lines in the order of names, and what may be chosen in the filter. */
    record Loaded(List<PeopleRow> rows, FoldedScan keys, Map<String, List<Item>> choices, Map<Long, Set<Long>> above) {
        /** The names of codes by list. */
        Map<String, Map<String, String>> labels() {
            Map<String, Map<String, String>> labels = new HashMap<>();
            choices.forEach((list, items) -> items.forEach(
                    i -> labels.computeIfAbsent(list, k -> new HashMap<>()).put(i.code(), i.label())));
            return labels;
        }
    }

    Loaded read(Whom whom, LocalDate today) {
        ProcessMap map = services.process().now().map();
        Map<Long, Set<String>> groups = new TargetGroups(services.book().reading()).all();
        Map<Long, PersonBriefs.Brief> briefs = new PersonBriefs(services.book().reading()).all();
        Map<String, Stage> stages = new HashMap<>();
        Stream.concat(map.ofKind(StageKind.STAGE).stream(), map.ofKind(StageKind.EXIT).stream())
                .forEach(s -> stages.put(s.key(), s));
        List<CandidateRow> found = whom == Whom.ON_THE_WAY ? list.active(today) : list.all(today);
        List<PeopleRow> rows = found.parallelStream()
                .map(r -> row(
                        new Around(
                                r,
                                briefs.getOrDefault(r.personId(), PersonBriefs.Brief.NONE),
                                groups.getOrDefault(r.personId(), Set.of())),
                        stages,
                        today))
                .sorted(Comparator.comparing((PeopleRow r) -> r.facts().orderKey())
                        .thenComparing(PeopleRow::id))
                .toList();
        UnitTree tree = services.units();
        return new Loaded(rows, keys(rows), choices(map, tree), above(tree));
    }

    private FoldedScan keys(List<PeopleRow> rows) {
        Map<Long, List<String>> numbers = new PersonNumbers(services.book().reading()).all();
        return FoldedScan.of(rows.stream()
                .map(r -> folded.computeIfAbsent(
                                r.facts().name(), n -> VietnameseText.fold(n) + NEXT + NameInitials.of(n))
                        + NEXT
                        + r.brief().citizenId()
                        + NEXT
                        + VietnameseText.fold(
                                String.join(NEXT, numbers.getOrDefault(r.facts().personId(), List.of()))))
                .toList());
    }

    /** The lines that pass; a unit stands for all that hang below it. */
    List<PeopleRow> filtered(Loaded all, Filter filter, LocalDate today) {
        if (filter.isAll()) {
            return all.rows();
        }
        Set<Long> units = filter.codes(UNIT).stream().map(Long::valueOf).collect(Collectors.toSet());
        return all.keys().holding(filter.search()).stream()
                .mapToObj(all.rows()::get)
                .filter(conditions(all, today).passing(filter.expression(), today))
                .filter(r -> units.isEmpty()
                        || all.above().getOrDefault(r.facts().unitId(), Set.of()).stream()
                                .anyMatch(units::contains))
                .filter(r -> filter.allows(STAGE, r.facts().state()))
                .filter(r -> filter.codes(GROUP).isEmpty()
                        || filter.codes(GROUP).stream().anyMatch(r.groups()::contains))
                .filter(r -> filter.codes(MARK).isEmpty()
                        || filter.codes(MARK).stream().anyMatch(m -> isMarked(r, m, today)))
                .toList();
    }

    /** The fields on which conditions are put together; choices are those of the lines that were read last. */
    FilterFields<PeopleRow> conditions(Loaded all, LocalDate today) {
        return PeopleConditions.of(
                row -> new PeopleConditions.Facts(
                        row.facts(),
                        row.brief(),
                        row.groups(),
                        all.above().getOrDefault(row.facts().unitId(), Set.of()),
                        today),
                key -> all.choices().getOrDefault(key, List.of()).stream()
                        .map(i -> new FilterField.Choice(i.code(), i.label()))
                        .toList());
    }

    private static boolean isMarked(PeopleRow row, String mark, LocalDate today) {
        return switch (mark) {
            case OVERDUE -> row.isOverdue(today);
            case NO_HELPER -> row.facts().helpers().isEmpty();
            default -> row.facts().flags().contains(CandidateRow.Flag.valueOf(mark));
        };
    }

    /** What was read of one person. */
    private record Around(CandidateRow row, PersonBriefs.Brief brief, Set<String> groups) {}

    private PeopleRow row(Around around, Map<String, Stage> stages, LocalDate today) {
        CandidateRow r = around.row();
        Stage stage = stages.get(r.state());
        return new PeopleRow(
                r,
                around.brief(),
                PartialDate.parse(r.birth()).map(VietnameseDates::format).orElse(""),
                stage == null ? r.state() : stage.name(),
                (r.exit().isPresent() ? 1000 : 0) + (stage == null ? 0 : stage.order()),
                r.daysInStage(today),
                around.groups());
    }

    private Map<String, List<Item>> choices(ProcessMap map, UnitTree tree) {
        Map<String, List<Item>> choices = new HashMap<>();
        choices.put(
                STAGE,
                Stream.concat(map.stages().stream(), map.ofKind(StageKind.EXIT).stream())
                        .map(s -> Item.of(s.key(), s.name()))
                        .toList());
        choices.put(
                UNIT,
                tree.all().stream()
                        .filter(u ->
                                tree.size() <= MANY_UNITS || tree.depth(u.id()).orElse(0) <= 1)
                        .map(u -> Item.of(String.valueOf(u.id()), u.name()))
                        .toList());
        choices.put(GROUP, services.codes("TARGET_GROUP"));
        CODED.forEach(key -> choices.put(key, services.codes(key)));
        choices.put(
                SEX,
                Stream.of(Sex.values())
                        .map(sex -> Item.of(sex.name(), Texts.ofEnum("sheet.sex", sex)))
                        .toList());
        List<Item> marks = new ArrayList<>();
        marks.add(Item.of(OVERDUE, Texts.of("people.mark.OVERDUE")));
        marks.add(Item.of(NO_HELPER, Texts.of("people.mark.NO_HELPER")));
        for (CandidateRow.Flag flag : CandidateRow.Flag.values()) {
            marks.add(Item.of(flag.name(), Texts.ofEnum("people.mark", flag)));
        }
        choices.put(MARK, marks);
        return choices;
    }

    private static Map<Long, Set<Long>> above(UnitTree tree) {
        Map<Long, Set<Long>> above = new HashMap<>();
        for (Unit unit : tree.all()) {
            Set<Long> ids = new HashSet<>();
            tree.path(unit.id()).forEach(u -> ids.add(u.id()));
            above.put(unit.id(), ids);
        }
        return above;
    }

    /** How many of the lines are on the way, on probation, with a deadline ahead; counted once, for all. */
    static String footer(List<PeopleRow> rows) {
        long onTheWay = rows.stream()
                .filter(r ->
                        r.facts().decisionOn().isEmpty() && r.facts().exit().isEmpty())
                .count();
        long admitted =
                rows.stream().filter(r -> r.facts().ceremonyOn().isPresent()).count();
        long due = rows.stream().filter(r -> r.facts().nextDue().isPresent()).count();
        return Texts.of(
                "people.footer",
                VietnameseNumbers.format(onTheWay),
                VietnameseNumbers.format(admitted),
                VietnameseNumbers.format(due));
    }
}
