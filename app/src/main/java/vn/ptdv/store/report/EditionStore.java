package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.REPORT_COLUMN;
import static vn.ptdv.store.jooq.Tables.REPORT_EDITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportEdition;

/** Reads how the reports of this book look; a book that says nothing of a report leaves it as the program has it. */
public final class EditionStore {
    private final DSLContext sql;

    public EditionStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<ReportEdition> all() {
        Map<String, List<ReportColumn>> columns = sql.selectFrom(REPORT_COLUMN)
                .orderBy(REPORT_COLUMN.ORD, REPORT_COLUMN.ID)
                .fetchGroups(
                        r -> key(r.getReportKey(), r.getEdition()),
                        r -> new ReportColumn(
                                r.getColumnKey(),
                                ReportColumn.Kind.valueOf(r.getKind()),
                                r.getWidth(),
                                text(r.getTitle())));
        return sql.selectFrom(REPORT_EDITION)
                .orderBy(REPORT_EDITION.ID)
                .fetch(r -> new ReportEdition(
                        r.getReportKey(),
                        r.getEdition(),
                        text(r.getTitle()),
                        new ReportEdition.Span(
                                Optional.ofNullable(r.getEffectiveFrom()), Optional.ofNullable(r.getEffectiveTo())),
                        columns.getOrDefault(key(r.getReportKey(), r.getEdition()), List.of())));
    }

    /** What is wrong with any of them. */
    public List<String> problems() {
        return all().stream().flatMap(edition -> edition.problems().stream()).toList();
    }

    private static String key(String report, String edition) {
        return report + "\t" + edition;
    }
}
