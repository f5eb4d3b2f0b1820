package vn.ptdv.logic.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;

/** One column as the edition of the report lays it down; the width counts characters, no words are the program's own. */
public record ReportColumn(String key, Kind kind, int width, String words) {
    private static final String YEAR = "y";
    private static final int YEAR_WIDTH = 9;

    public ReportColumn(String key, Kind kind, int width) {
        this(key, kind, width, "");
    }

    /** How its values are shown. */
    public enum Kind {
        NUMBERING,
        TEXT,
        WHOLE,
        PERCENT,
        DECIMAL,
        DATE
    }

    private static final Map<ReportId, List<ReportColumn>> SHIPPED = Arrays.stream(ReportId.values())
            .collect(Collectors.toUnmodifiableMap(report -> report, ReportColumn::shipped));

    /** The columns of a report, from the shipped definitions. */
    public static List<ReportColumn> of(ReportId report) {
        return SHIPPED.getOrDefault(report, List.of());
    }

    private static List<ReportColumn> shipped(ReportId report) {
        return CsvTable.shipped("reports").rows().stream()
                .filter(row -> row.text("report").equals(report.name()))
                .map(row -> new ReportColumn(row.text("column"), row.constant("kind", Kind.class), row.number("width")))
                .toList();
    }

    /** A column for a year, where the report has one for each. */
    public static ReportColumn ofYear(int year) {
        return new ReportColumn(YEAR + year, Kind.WHOLE, YEAR_WIDTH);
    }

    boolean isYear() {
        return key.matches(YEAR + "\\d+");
    }

    public String title() {
        if (!words.isEmpty()) {
            return words;
        }
        return isYear() ? key.substring(YEAR.length()) : Texts.family("report.column", key);
    }

    /** For the screen, where the heading has one line. */
    public String shortTitle() {
        return words.isEmpty() && Texts.has("report.short." + key) ? Texts.family("report.short", key) : title();
    }
}
