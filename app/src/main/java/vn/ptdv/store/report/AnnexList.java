package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.report.ReportId;

/**
 * Which tables follow the report in words: a code list of the book, changed or replaced from a file as the others are.
 * A code is a report's name as its files are called, in capitals or not.
 */
record AnnexList(List<ReportId> reports, List<String> unknown) {
    static final String LIST = "NARRATIVE_ANNEX";

    /** A book from before the list was there has the program's; a list whose every line has ended says none. */
    static AnnexList on(DSLContext sql, LocalDate day) {
        if (!sql.fetchExists(CODE_ITEM, CODE_ITEM.LIST_KEY.eq(LIST))) {
            return of(CsvTable.shipped("code_lists").rows().stream()
                    .filter(row -> row.text("list").equals(LIST))
                    .map(row -> row.text("code"))
                    .toList());
        }
        return of(sql.select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(LIST))
                .and(CODE_ITEM.VALID_FROM.isNull().or(CODE_ITEM.VALID_FROM.le(day)))
                .and(CODE_ITEM.VALID_TO.isNull().or(CODE_ITEM.VALID_TO.ge(day)))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetch(CODE_ITEM.CODE));
    }

    private static AnnexList of(List<String> codes) {
        return new AnnexList(
                codes.stream().flatMap(code -> report(code).stream()).toList(),
                codes.stream().filter(code -> report(code).isEmpty()).toList());
    }

    private static Optional<ReportId> report(String code) {
        return ReportId.of(code.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
