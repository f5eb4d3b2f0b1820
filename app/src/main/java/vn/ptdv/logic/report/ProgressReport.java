package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.Unit;

/** Tiến độ thực hiện chỉ tiêu: units by type with subtotals, what is noted at the committee itself, and the total. */
public final class ProgressReport {
    static final String TYPES = "UNIT_TYPE";
    private final ProgressBoard board;
    private final List<ProgressRow> units;
    private final PeopleBySpan people;
    private final CodeLabels codes;
    private final Remainder remainder;

    public ProgressReport(ProgressBoard board, TopUnits top, PeopleBySpan people, CodeLabels codes) {
        this.board = board;
        this.units = rows(board, top.units());
        this.people = people;
        this.codes = codes;
        this.remainder = new Remainder(top, board);
    }

    /** The rows of the board for these units, in their order. */
    static List<ProgressRow> rows(ProgressBoard board, List<Unit> units) {
        Map<Long, ProgressRow> byUnit = new LinkedHashMap<>();
        board.rows().forEach(row -> byUnit.put(row.unit().id(), row));
        return units.stream()
                .map(u -> Optional.ofNullable(byUnit.get(u.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    public ReportTable table(ReportTable.Head head) {
        List<ReportRow> rows = new ArrayList<>();
        int group = 0;
        for (Sum sum : groups()) {
            rows.add(ReportRow.group(sumCells(RomanNumerals.of(++group), sum)));
            int number = 0;
            for (ProgressRow unit : sum.units()) {
                rows.add(row(++number, unit));
            }
        }
        Sum rest = new Sum(Texts.of("report.rest"), List.of(), true);
        boolean counted = rest(ProgressSpan.PERIOD) != 0 || rest(ProgressSpan.LAST_YEAR) != 0;
        if (counted || rest(goalSpan()) != 0 || goal(rest).target() != 0 || members(rest) != 0) {
            rows.add(ReportRow.group(sumCells(RomanNumerals.of(group + 1), rest)));
            rows.add(ReportRow.data(sumCells("", new Sum(Texts.of("report.rest.row"), List.of(), true))));
        }
        rows.add(ReportRow.total(sumCells("", whole())));
        return ReportTable.of(head, rows, notes());
    }

    /** The units of each type together, in the order of the list of types; what has no type comes last. */
    public List<Sum> groups() {
        Map<Long, ProgressRow> byUnit = new LinkedHashMap<>();
        units.forEach(row -> byUnit.put(row.unit().id(), row));
        return UnitLayout.byType(units.stream().map(ProgressRow::unit).toList(), codes).stream()
                .map(type -> new Sum(
                        type.name(), type.ids().stream().map(byUnit::get).toList(), false))
                .toList();
    }

    public Sum whole() {
        return new Sum(Texts.of("report.total"), units, true);
    }

    /** Several units added up, with what is noted at the committee itself or without. */
    public record Sum(String name, List<ProgressRow> units, boolean withRest) {}

    private long members(Sum sum) {
        long units = sum.units().stream().mapToLong(r -> r.members().orElse(0)).sum();
        return sum.withRest() ? units + remainder.of(r -> r.members().orElse(0)) : units;
    }

    public Progress goal(Sum sum) {
        Progress units = sum.units().stream().map(this::goal).reduce(new Progress(0, 0), Progress::plus);
        return sum.withRest()
                ? units.plus(remainder.progress(this::goal, people.of(TopUnits.REST, goalSpan())))
                : units;
    }

    public long count(Sum sum, ProgressSpan span) {
        long units = sum.units().stream()
                .mapToLong(r -> r.figures().of(span).total())
                .sum();
        return sum.withRest() ? units + rest(span) : units;
    }

    /** What is counted for the committee and for none of its units. */
    private long rest(ProgressSpan span) {
        return Math.max(
                remainder.of(row -> row.figures().of(span).total()),
                people.of(TopUnits.REST, span).size());
    }

    private List<ReportCell> sumCells(String number, Sum sum) {
        Progress year = goal(sum);
        return List.of(
                ReportCell.of(number),
                ReportCell.of(sum.name()),
                ReportCell.empty(),
                ReportCell.of(members(sum)),
                ReportCell.of(year.target()),
                figure(sum, ProgressSpan.PERIOD),
                figure(sum, ProgressSpan.LAST_YEAR),
                figure(sum, goalSpan()),
                share(year.result(), year.target()),
                share(year.result(), members(sum)),
                ReportCell.of(year.remaining()),
                ReportCell.empty(),
                ReportCell.empty());
    }

    private ReportCell figure(Sum sum, ProgressSpan span) {
        LongStream ids = sum.units().stream().mapToLong(r -> r.unit().id());
        LongStream all = sum.withRest() ? LongStream.concat(ids, LongStream.of(TopUnits.REST)) : ids;
        return new ReportCell.Whole(count(sum, span), people.of(all.boxed(), span));
    }

    private ReportRow row(int number, ProgressRow unit) {
        Progress goal = goal(unit);
        return ReportRow.data(List.of(
                        ReportCell.of(String.valueOf(number)),
                        ReportCell.of(unit.unit().name()),
                        ReportCell.of(codes.label(TYPES, unit.unit().typeCode())),
                        unit.members().isPresent()
                                ? ReportCell.of(unit.members().getAsLong())
                                : ReportCell.empty(),
                        ReportCell.of(goal.target()),
                        figure(unit, ProgressSpan.PERIOD),
                        figure(unit, ProgressSpan.LAST_YEAR),
                        figure(unit, goalSpan()),
                        share(goal.result(), goal.target()),
                        share(goal.result(), unit.members().orElse(0)),
                        ReportCell.of(goal.remaining()),
                        rank(unit),
                        ReportCell.of(remark(unit))))
                .about(unit.unit().id());
    }

    private ReportCell figure(ProgressRow unit, ProgressSpan span) {
        return new ReportCell.Whole(
                unit.figures().of(span).total(), people.of(unit.unit().id(), span));
    }

    /** Against the target of the year, or of the term when the report is about the term. */
    public Progress goal(ProgressRow row) {
        return ofTerm() ? row.term() : row.year();
    }

    public ProgressSpan goalSpan() {
        return ofTerm() ? ProgressSpan.TERM : ProgressSpan.YEAR;
    }

    /** Whose target it is, inside a sentence. */
    public Period goalPeriod() {
        return ofTerm()
                ? Period.term(board.question().term().orElseThrow())
                : Period.year(board.question().year());
    }

    public ProgressBoard board() {
        return board;
    }

    private boolean ofTerm() {
        return board.question().term().isPresent() && board.question().period().isOfTerm();
    }

    public ProgressStatus status(Progress progress) {
        return progress.status(
                Pace.of(goalPeriod(), board.question().asOf()),
                board.question().rules().threshold());
    }

    /** The mark, and how many of the result are known only as a number. */
    private String remark(ProgressRow unit) {
        String mark = mark(status(goal(unit)), board.question().rules());
        Figure figure = unit.figures().of(goalSpan());
        return figure.isPartlyReported()
                ? Texts.of("report.progress.partly", mark, VietnameseNumbers.format(figure.reported()))
                : mark;
    }

    /** The mark in words; the threshold is named as it is set. */
    static String mark(ProgressStatus status, ProgressRules rules) {
        return Texts.family("report.status", status.name(), VietnameseNumbers.format(rules.threshold()));
    }

    private ReportCell share(long part, long base) {
        ProgressRules rules = board.question().rules();
        return new ReportCell.Share(VietnameseNumbers.percent(part, base, rules.decimals(), rules.rounding()));
    }

    /** Ranks are those of the year; a report on the term has none. */
    private ReportCell rank(ProgressRow row) {
        OptionalInt rank = ofTerm() ? OptionalInt.empty() : row.rank();
        return rank.isPresent() ? ReportCell.of(rank.getAsInt()) : ReportCell.empty();
    }

    private List<String> notes() {
        ProgressRules rules = board.question().rules();
        Pace pace = Pace.of(goalPeriod(), board.question().asOf());
        long reported = units.stream()
                .mapToLong(r -> r.figures().of(goalSpan()).reported())
                .sum();
        Stream<String> notes = Stream.of(
                Texts.ofEnum("report.countBy", rules.countBy()),
                Texts.ofEnum("report.source", board.question().scope().source()),
                Texts.of(
                        "report.progress.pace",
                        goalPeriod().phrase(),
                        VietnameseNumbers.percentText(pace.percent(rules.decimals(), rules.rounding()))),
                Texts.of("report.progress.remaining"));
        return Stream.concat(
                        notes,
                        reported == 0
                                ? Stream.empty()
                                : Stream.of(Texts.of("report.progress.reported", VietnameseNumbers.format(reported))))
                .toList();
    }
}
