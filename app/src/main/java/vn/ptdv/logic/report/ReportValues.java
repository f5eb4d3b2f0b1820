package vn.ptdv.logic.report;

import java.util.List;
import vn.ptdv.logic.data.CsvTable;

/** Small choices of the reports that are data and not code, such as which days are no limits. */
public final class ReportValues {
    /** Rules whose day only tells when something begins or ends; nobody breaks them. */
    public static final String NOT_A_LIMIT = "NOT_A_LIMIT";

    private ReportValues() {}

    public static List<String> of(String key) {
        return CsvTable.shipped("report_values").rows().stream()
                .filter(row -> row.text("key").equals(key))
                .map(row -> row.text("value"))
                .toList();
    }
}
