package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.time.Period;

/** A whole report: what it is about, its columns and rows, and the notes below it. */
public record ReportTable(Head head, List<ReportColumn> columns, List<ReportRow> rows, List<String> notes) {
    /** Which report, for which period, the last day that counts, and how far it reaches. */
    public record Head(ReportId report, Period period, LocalDate asOf, Reach reach, String name) {
        /** Under the program's own name of the report. */
        public Head(ReportId report, Period period, LocalDate asOf, Reach reach) {
            this(report, period, asOf, reach, "");
        }

        /** Under another name, as an edition calls it. */
        Head called(String other) {
            return other.isEmpty() ? this : new Head(report, period, asOf, reach, other);
        }

        public String title() {
            String own = "report.headingOf." + report.name();
            String called = name.isEmpty() ? report.title() : name;
            return Texts.has(own)
                    ? Texts.family("report.headingOf", report.name(), called, period.phrase())
                    : joined(called, period.phrase());
        }

        /** A name that ends in the word by which the period begins says that word once: cuối năm 2026. */
        private static String joined(String called, String phrase) {
            int end = phrase.indexOf(' ');
            boolean twice = end > 0 && called.endsWith(" " + phrase.substring(0, end));
            return Texts.of("report.heading", called, twice ? phrase.substring(end + 1) : phrase);
        }

        public String asOfWords() {
            String unit =
                    reach.unit().map(name -> Texts.of("report.scope.of", name)).orElse("");
            return reach.knownOn()
                    .map(then -> Texts.of(
                            "report.asof.then", VietnameseDates.format(asOf), VietnameseDates.format(then), unit))
                    .orElseGet(() -> Texts.of("report.asof.now", VietnameseDates.format(asOf), unit));
        }
    }

    /** The past day whose knowledge the figures rest on, where it is not today's, and the unit they are limited to. */
    public record Reach(Optional<LocalDate> knownOn, Optional<String> unit) {
        public static final Reach WHOLE = new Reach(Optional.empty(), Optional.empty());
    }

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** With the columns of the report's definition. */
    public static ReportTable of(Head head, List<ReportRow> rows, List<String> notes) {
        return new ReportTable(head, ReportColumn.of(head.report()), rows, notes);
    }

    /** With one more note, before the others. */
    public ReportTable noted(String note) {
        List<String> all = new ArrayList<>(List.of(note));
        all.addAll(notes);
        return new ReportTable(head, columns, rows, all);
    }

    public List<ReportRow> rows(ReportRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public Optional<ReportRow> total() {
        return rows(ReportRow.Kind.TOTAL).stream().findFirst();
    }

    /** The value of a row in a named column; empty where the report has no such column. */
    public Optional<ReportCell> cell(ReportRow row, String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(column))
                .mapToObj(row.cells()::get)
                .findFirst();
    }

    /** The data rows below a group's row, up to the next group. */
    public int below(int group) {
        int count = 0;
        while (group + count + 1 < rows.size() && rows.get(group + count + 1).kind() == ReportRow.Kind.DATA) {
            count++;
        }
        return count;
    }
}
