package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.YearNote;

/** Đánh giá cuối năm, and who is to be praised or corrected. */
public final class YearEndReport implements UnitLayout.Figures {
    private final ProgressBoard board;
    private final TopUnits units;
    private final Remainder remainder;
    private final PeopleBySpan people;
    private final Map<Long, ProgressRow> rows = new HashMap<>();
    private final Map<Long, YearNote> notes;
    private final List<FollowMark> marks;

    /** What was written about units: the notes of the year and the marks of the period. */
    public record Written(Map<Long, YearNote> notes, List<FollowMark> marks) {}

    public YearEndReport(ProgressBoard board, TopUnits units, PeopleBySpan people, Written written) {
        this.board = board;
        this.units = units;
        this.remainder = new Remainder(units, board);
        this.people = people;
        this.notes = written.notes();
        this.marks = written.marks();
        ProgressReport.rows(board, units.units())
                .forEach(row -> rows.put(row.unit().id(), row));
    }

    public ReportTable table(ReportTable.Head head, CodeLabels codes) {
        return ReportTable.of(
                head,
                new UnitLayout(units, codes, this).rows(),
                List.of(
                        Texts.ofEnum("report.countBy", board.question().rules().countBy()),
                        Texts.of("report.yearEnd.note")));
    }

    @Override
    public List<ReportCell> sum(List<Long> ids) {
        Progress year = ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .map(ProgressRow::year)
                .reduce(rest(ids), Progress::plus);
        return cells(ids, year, List.of("", "", "", ""));
    }

    @Override
    public List<ReportCell> one(long id) {
        ProgressRow row = rows.get(id);
        if (row == null) {
            return sum(List.of(id));
        }
        Optional<YearNote> note = Optional.ofNullable(notes.get(id));
        String head = note.map(YearNote::headName)
                .filter(name -> !name.isEmpty())
                .orElse(row.unit().facts().secretary());
        String marked = marks.stream()
                .filter(m -> m.unitId() == id)
                .map(m -> Texts.ofEnum("report.marks.kind", m.kind()))
                .distinct()
                .collect(Collectors.joining("; "));
        return cells(
                List.of(id),
                row.year(),
                List.of(
                        head,
                        ProgressReport.mark(row.status(), board.question().rules()),
                        note.map(YearNote::proposedGrade).orElse(""),
                        marked));
    }

    private List<ReportCell> cells(List<Long> ids, Progress year, List<String> words) {
        ProgressRules rules = board.question().rules();
        return List.of(
                ReportCell.of(words.get(0)),
                ReportCell.of(year.target()),
                new ReportCell.Whole(year.result(), people.of(ids.stream(), ProgressSpan.YEAR)),
                new ReportCell.Share(
                        VietnameseNumbers.percent(year.result(), year.target(), rules.decimals(), rules.rounding())),
                ReportCell.of(words.get(1)),
                ReportCell.of(words.get(2)),
                ReportCell.of(words.get(3)));
    }

    /** Marks as they were written, and below each kind the units that the figures would name but nobody has marked. */
    public ReportTable marksTable(ReportTable.Head head) {
        List<ReportRow> all = new ArrayList<>();
        all.addAll(written(head.report(), "I", FollowMark.Kind.PRAISE));
        all.addAll(written(head.report(), "II", FollowMark.Kind.CORRECT));
        all.addAll(open(head.report(), "III", FollowMark.Kind.PRAISE, p -> p.target() > 0 && p.remaining() == 0));
        all.addAll(open(
                head.report(),
                "IV",
                FollowMark.Kind.CORRECT,
                p -> p.target() > 0 && p.isBelow(board.question().rules().threshold())));
        return ReportTable.of(
                head,
                all,
                List.of(Texts.of(
                        "report.marks.note",
                        VietnameseNumbers.format(board.question().rules().threshold()))));
    }

    private List<ReportRow> written(ReportId report, String number, FollowMark.Kind kind) {
        List<ReportRow> section = new ArrayList<>();
        for (FollowMark mark : marks) {
            if (mark.kind() == kind && rows.containsKey(mark.unitId())) {
                section.add(line(section.size() + 1, rows.get(mark.unitId()), Optional.of(mark)));
            }
        }
        section.add(0, ListLayout.heading(report, number, Texts.ofEnum("report.marks.kind", kind)));
        return section;
    }

    private List<ReportRow> open(ReportId report, String number, FollowMark.Kind kind, Predicate<Progress> named) {
        List<ReportRow> section = new ArrayList<>();
        units.units().stream()
                .flatMap(u -> Optional.ofNullable(rows.get(u.id())).stream())
                .filter(row -> named.test(row.year()))
                .filter(row ->
                        marks.stream().noneMatch(m -> m.unitId() == row.unit().id() && m.kind() == kind))
                .sorted(Comparator.comparing(row -> row.rank().orElse(Integer.MAX_VALUE)))
                .forEach(row -> section.add(line(section.size() + 1, row, Optional.empty())));
        section.add(0, ListLayout.heading(report, number, Texts.ofEnum("report.marks.open", kind)));
        return section;
    }

    private ReportRow line(int number, ProgressRow row, Optional<FollowMark> mark) {
        long id = row.unit().id();
        return ReportRow.data(List.of(
                        ReportCell.of(String.valueOf(number)),
                        ReportCell.of(row.unit().name()),
                        ReportCell.of(row.year().target()),
                        new ReportCell.Whole(row.year().result(), people.of(id, ProgressSpan.YEAR)),
                        new ReportCell.Share(row.percentOfQuota()),
                        ReportCell.of(mark.map(FollowMark::reason).orElse("")),
                        ReportCell.of(mark.map(FollowMark::form).orElse("")),
                        ReportCell.of(mark.map(FollowMark::decisionNo).orElse("")),
                        new ReportCell.Day(mark.flatMap(FollowMark::decisionOn))))
                .about(id);
    }

    private Progress rest(List<Long> ids) {
        return ids.contains(TopUnits.REST)
                ? remainder.progress(ProgressRow::year, people.of(TopUnits.REST, ProgressSpan.YEAR))
                : new Progress(0, 0);
    }
}
