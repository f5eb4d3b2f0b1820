package vn.ptdv.logic.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressMark;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Units with a target that have nobody yet or stand below the threshold; the furthest behind first. */
public final class UnitsBehindReport {
    private final ProgressBoard board;
    private final TopUnits units;
    private final PeopleBySpan people;
    private final CodeLabels codes;

    public UnitsBehindReport(ProgressBoard board, TopUnits units, PeopleBySpan people, CodeLabels codes) {
        this.board = board;
        this.units = units;
        this.people = people;
        this.codes = codes;
    }

    public ReportTable table(ReportTable.Head head, LongFunction<String> officer) {
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (ProgressRow row : behind(board, units)) {
            rows.add(row(++number, row, officer));
        }
        return ReportTable.of(
                head,
                rows,
                List.of(Texts.of(
                        "report.behind.note",
                        VietnameseNumbers.format(board.question().rules().threshold()))));
    }

    /** Below the threshold at all, however much of the year is left. */
    public static List<ProgressRow> behind(ProgressBoard board, TopUnits units) {
        return ProgressReport.rows(board, units.units()).stream()
                .filter(r -> r.marks().contains(ProgressMark.BELOW_THRESHOLD))
                .sorted(Comparator.comparing(
                                (ProgressRow r) -> r.percentOfQuota().orElse(BigDecimal.ZERO))
                        .thenComparing(
                                Comparator.comparingLong(ProgressRow::remaining).reversed()))
                .toList();
    }

    private ReportRow row(int number, ProgressRow row, LongFunction<String> officer) {
        long id = row.unit().id();
        return ReportRow.data(List.of(
                        ReportCell.of(String.valueOf(number)),
                        ReportCell.of(row.unit().name()),
                        ReportCell.of(
                                codes.label(ProgressReport.TYPES, row.unit().typeCode())),
                        ReportCell.of(officer.apply(id)),
                        ReportCell.of(row.year().target()),
                        new ReportCell.Whole(row.year().result(), people.of(id, ProgressSpan.YEAR)),
                        new ReportCell.Share(row.percentOfQuota()),
                        ReportCell.of(row.remaining()),
                        ReportCell.of(ProgressReport.mark(
                                row.status(), board.question().rules()))))
                .about(id);
    }
}
