package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.report.ReportId;

/** Which tables follow the report in words: a code list of the book, changed or replaced from a file as the others are. */
final class AnnexList {
    private static final String LIST = "NARRATIVE_ANNEX";

    private AnnexList() {}

    /** A book from before the list was there has the program's; a list whose every line has ended says none. */
    static List<ReportId> on(DSLContext sql, LocalDate day) {
        if (!sql.fetchExists(CODE_ITEM, CODE_ITEM.LIST_KEY.eq(LIST))) {
            return CsvTable.shipped("code_lists").rows().stream()
                    .filter(row -> row.text("list").equals(LIST))
                    .flatMap(row -> report(row.text("code")))
                    .toList();
        }
        return sql
                .select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(LIST))
                .and(CODE_ITEM.VALID_FROM.isNull().or(CODE_ITEM.VALID_FROM.le(day)))
                .and(CODE_ITEM.VALID_TO.isNull().or(CODE_ITEM.VALID_TO.ge(day)))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetch(CODE_ITEM.CODE)
                .stream()
                .flatMap(AnnexList::report)
                .toList();
    }

    /** A code is a report's name as its files are called, in capitals or not. */
    private static Stream<ReportId> report(String code) {
        Optional<ReportId> report =
                ReportId.of(code.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return report.stream();
    }
}
