package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** The targets that were given for groups of people: each group with the units that have a target in it. */
public final class QuotaGroupsReport {
    private static final String GROUPS = "TARGET_GROUP";
    private final ProgressBoard board;
    private final List<ProgressRow> units;
    private final TopUnits top;
    private final Remainder remainder;
    private final List<ReportPerson> people;
    private final CodeLabels codes;

    public QuotaGroupsReport(ProgressBoard board, TopUnits top, List<ReportPerson> people, CodeLabels codes) {
        this.board = board;
        this.units = ProgressReport.rows(board, top.units());
        this.top = top;
        this.remainder = new Remainder(top, board);
        this.people = people;
        this.codes = codes;
    }

    public ReportTable table(ReportTable.Head head) {
        SortedSet<String> given = new TreeSet<>();
        units.forEach(row -> given.addAll(row.groups().keySet()));
        top.whole()
                .flatMap(unit -> board.row(unit.id()))
                .ifPresent(row -> given.addAll(row.groups().keySet()));
        given.remove("ALL");
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (String group : given) {
            Placed in = Placed.of(people.stream().filter(p -> isIn(p, group)).toList(), top);
            List<ProgressRow> with = units.stream()
                    .filter(row -> row.groups().containsKey(group))
                    .toList();
            List<Long> ids = with.stream().map(row -> row.unit().id()).toList();
            List<Long> others = others(group, in, ids);
            Progress rest = new Progress(undivided(group), others.size());
            Progress sum = with.stream().map(row -> of(row, group)).reduce(rest, Progress::plus);
            rows.add(ReportRow.group(cells(
                    RomanNumerals.of(++number),
                    label(group),
                    sum,
                    Stream.concat(in.in(ids).stream(), others.stream()).toList())));
            int line = 0;
            for (ProgressRow row : with) {
                rows.add(ReportRow.data(cells(
                                String.valueOf(++line),
                                row.unit().name(),
                                of(row, group),
                                in.in(List.of(row.unit().id()))))
                        .about(row.unit().id()));
            }
            if (rest.target() != 0) {
                rows.add(ReportRow.data(cells("", Texts.of("report.rest.row"), rest, others)));
            }
        }
        return ReportTable.of(head, rows, notes());
    }

    /** What was given to the committee itself for this group, and to none of its units. */
    private long undivided(String group) {
        return remainder.of(row -> of(row, group).target());
    }

    /** An undivided target is met by everyone whose unit has none of its own. */
    private List<Long> others(String group, Placed in, List<Long> units) {
        List<Long> rows = new ArrayList<>(UnitLayout.all(top));
        rows.removeAll(units);
        return undivided(group) == 0 ? List.of() : in.in(rows);
    }

    private List<String> notes() {
        return List.of(
                Texts.ofEnum("report.countBy", board.question().rules().countBy()), Texts.of("report.groups.note"));
    }

    private List<ReportCell> cells(String number, String name, Progress progress, List<Long> behind) {
        ProgressRules rules = board.question().rules();
        return List.of(
                ReportCell.of(number),
                ReportCell.of(name),
                ReportCell.of(progress.target()),
                new ReportCell.Whole(progress.result(), behind),
                new ReportCell.Share(VietnameseNumbers.percent(
                        progress.result(), progress.target(), rules.decimals(), rules.rounding())),
                ReportCell.of(progress.remaining()));
    }

    private static Progress of(ProgressRow row, String group) {
        return Optional.ofNullable(row.groups().get(group)).orElse(new Progress(0, 0));
    }

    /** In the group itself, or in one that is counted in it. */
    private boolean isIn(ReportPerson person, String group) {
        return person.traits().isIn(group)
                || codes.list(GROUPS).stream()
                        .anyMatch(code ->
                                code.group().equals(group) && person.traits().isIn(code.code()));
    }

    private String label(String group) {
        return codes.label(GROUPS, group);
    }
}
