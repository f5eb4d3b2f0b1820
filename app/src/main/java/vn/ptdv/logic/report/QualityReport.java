package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Chất lượng dữ liệu: what is missing, contradicts itself or looks double, each with those it concerns. */
public final class QualityReport {
    private static final int NAMED = 5;
    private final StructureReport.Style style;
    private final List<Finding> findings;

    /** What a finding is about. */
    public enum Section {
        MISSING,
        CONTRADICTION,
        DOUBLE,
        UNIT
    }

    /** One check: those it found, of how many it looked at. */
    public record Finding(Section section, String check, List<Named> found, long looked) {}

    /** Something found: its name, and the candidacy where it is a person. */
    public record Named(String name, List<Long> candidacy) {}

    public QualityReport(List<Finding> findings, StructureReport.Style style) {
        this.findings = findings;
        this.style = style;
    }

    /** What found nothing stays in the table: it tells what was looked at. */
    public ReportTable table(ReportTable.Head head) {
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (Section section : Section.values()) {
            List<Finding> of =
                    findings.stream().filter(f -> f.section() == section).toList();
            rows.add(ListLayout.heading(
                    head.report(), RomanNumerals.of(++number), Texts.ofEnum("report.quality.section", section)));
            for (int i = 0; i < of.size(); i++) {
                rows.add(row(i + 1, of.get(i)));
            }
        }
        return ReportTable.of(head, rows, List.of(Texts.of("report.quality.note")));
    }

    private ReportRow row(int number, Finding finding) {
        List<Named> found = finding.found();
        List<Long> people = found.stream().flatMap(n -> n.candidacy().stream()).toList();
        String names = found.stream().limit(NAMED).map(Named::name).collect(Collectors.joining("; "));
        return ReportRow.data(List.of(
                ReportCell.of(String.valueOf(number)),
                ReportCell.of(Texts.family("report.quality.check", finding.check())),
                new ReportCell.Whole(found.size(), people),
                new ReportCell.Share(
                        VietnameseNumbers.percent(found.size(), finding.looked(), style.decimals(), style.rounding())),
                ReportCell.of(
                        found.size() > NAMED ? Texts.of("report.quality.more", names, found.size() - NAMED) : names)));
    }
}
