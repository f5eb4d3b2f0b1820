package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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

/** Tiến độ thực hiện chỉ tiêu: units by type with subtotals, and the total. */
public final class ProgressReport {
    static final String TYPES = "UNIT_TYPE";
    private final ProgressBoard board;
    private final List<ProgressRow> units;
    private final PeopleBySpan people;
    private final CodeLabels codes;

    public ProgressReport(ProgressBoard board, TopUnits units, PeopleBySpan people, CodeLabels codes) {
        this.board = board;
        this.units = units.units().stream()
                .map(u -> board.row(u.id()))
                .flatMap(Optional::stream)
                .toList();
        this.people = people;
        this.codes = codes;
    }

    public ReportTable table(ReportTable.Head head) {
        List<ReportRow> rows = new ArrayList<>();
        int group = 0;
        for (Sum sum : groups()) {
            group++;
            rows.add(ReportRow.group(sumCells(RomanNumerals.of(group), sum)));
            int number = 0;
            for (ProgressRow unit : sum.units()) {
                rows.add(row(++number, unit));
            }
        }
        rows.add(ReportRow.total(sumCells("", whole())));
        return ReportTable.of(head, rows, notes());
    }

    /** The units of each type together, in the order of the list of types; what has no type comes last. */
    public List<Sum> groups() {
        List<Sum> groups = new ArrayList<>();
        List<ProgressRow> left = new ArrayList<>(units);
        for (CodeLabels.Code type : codes.tops(TYPES)) {
            List<ProgressRow> of = left.stream()
                    .filter(r -> codes.top(TYPES, r.unit().typeCode()).equals(type.code()))
                    .toList();
            left.removeAll(of);
            if (!of.isEmpty()) {
                groups.add(new Sum(type.label(), of));
            }
        }
        if (!left.isEmpty()) {
            groups.add(new Sum(Texts.of("report.progress.other"), left));
        }
        return groups;
    }

    public Sum whole() {
        return new Sum(Texts.of("report.total"), units);
    }

    /** Several units added up. */
    public record Sum(String name, List<ProgressRow> units) {
        public Progress of(Function<ProgressRow, Progress> goal) {
            return units.stream().map(goal).reduce(new Progress(0, 0), Progress::plus);
        }

        public long of(ProgressSpan span) {
            return units.stream().mapToLong(r -> r.figures().of(span).total()).sum();
        }

        public long members() {
            return units.stream().mapToLong(r -> r.members().orElse(0)).sum();
        }
    }

    private List<ReportCell> sumCells(String number, Sum sum) {
        Progress year = sum.of(this::goal);
        return List.of(
                ReportCell.of(number),
                ReportCell.of(sum.name()),
                ReportCell.EMPTY,
                ReportCell.of(sum.members()),
                ReportCell.of(year.target()),
                figure(sum, ProgressSpan.PERIOD),
                figure(sum, ProgressSpan.LAST_YEAR),
                figure(sum, goalSpan()),
                share(year.result(), year.target()),
                share(year.result(), sum.members()),
                ReportCell.of(year.remaining()),
                ReportCell.EMPTY,
                ReportCell.EMPTY);
    }

    private ReportCell figure(Sum sum, ProgressSpan span) {
        return new ReportCell.Whole(
                sum.of(span), people.of(sum.units().stream().map(r -> r.unit().id()), span));
    }

    private ReportRow row(int number, ProgressRow unit) {
        return ReportRow.data(List.of(
                        ReportCell.of(String.valueOf(number)),
                        ReportCell.of(unit.unit().name()),
                        ReportCell.of(codes.label(TYPES, unit.unit().typeCode())),
                        unit.members().isPresent()
                                ? ReportCell.of(unit.members().getAsLong())
                                : ReportCell.EMPTY,
                        ReportCell.of(goal(unit).target()),
                        figure(unit, ProgressSpan.PERIOD),
                        figure(unit, ProgressSpan.LAST_YEAR),
                        figure(unit, goalSpan()),
                        share(goal(unit).result(), goal(unit).target()),
                        share(goal(unit).result(), unit.members().orElse(0)),
                        ReportCell.of(goal(unit).remaining()),
                        rank(unit),
                        ReportCell.of(mark(goal(unit)))))
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
        return board.question().term().isPresent()
                && switch (board.question().period().kind()) {
                    case TERM, TERM_TO_DATE, FIRST_HALF_TERM, SECOND_HALF_TERM -> true;
                    default -> false;
                };
    }

    public ProgressStatus status(Progress progress) {
        return progress.status(
                Pace.of(goalPeriod(), board.question().asOf()),
                board.question().rules().threshold());
    }

    private String mark(Progress progress) {
        return mark(status(progress), board.question().rules());
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
        return rank.isPresent() ? ReportCell.of(rank.getAsInt()) : ReportCell.EMPTY;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(Texts.ofEnum("report.countBy", board.question().rules().countBy()));
        notes.add(Texts.ofEnum("report.source", board.question().scope().source()));
        Pace pace = Pace.of(goalPeriod(), board.question().asOf());
        notes.add(Texts.of(
                "report.progress.pace",
                goalPeriod().phrase(),
                VietnameseNumbers.percentText(pace.percent(
                        board.question().rules().decimals(),
                        board.question().rules().rounding()))));
        notes.add(Texts.of("report.progress.remaining"));
        long reported = units.stream()
                .mapToLong(r -> r.figures().of(goalSpan()).reported())
                .sum();
        if (reported > 0) {
            notes.add(Texts.of("report.progress.reported", VietnameseNumbers.format(reported)));
        }
        return notes;
    }
}
