package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.Record;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** Runs reports of 2026 on a book and holds their figures against a count that shares nothing with them. */
abstract class PlainRecount {
    static final LocalDate TODAY = TestBooks.TODAY;
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);

    final ReportStore reports;
    final PlainBook plain;

    PlainRecount(Book book) {
        reports = new ReportStore(book, new Settings(book));
        plain = new PlainBook(book, TODAY);
    }

    /** A sample book of its own for every seed. */
    static Book randomBook(Path folder, long seed) {
        Book book = TestBooks.empty(folder);
        new DataLoader(book.writing()).loadShipped();
        SampleBook.fill(book, new SampleSize(40, 320, seed), TODAY, SampleProgress.SILENT);
        return book;
    }

    final ReportTable run(ReportId id) {
        return reports.run(new ReportQuery(id, Period.year(2026), TODAY));
    }

    /** Each unit's figure names exactly these people, and the total names all of them. */
    final void people(ReportTable table, String column, Predicate<Record> is) {
        Map<Long, Set<Long>> expected = plain.byTop(is);
        Map<Long, Set<Long>> found = new TreeMap<>();
        for (ReportRow row : table.rows(ReportRow.Kind.DATA)) {
            Set<Long> ids = behind(table, row, column);
            if (!ids.isEmpty()) {
                found.put(row.unitId().orElse(0), ids);
            }
        }
        assertThat(found).as(table.head().report() + " " + column).isEqualTo(expected);
        assertThat(behind(table, table.total().orElseThrow(), column)).isEqualTo(all(expected));
    }

    static Set<Long> all(Map<Long, Set<Long>> byTop) {
        Set<Long> all = new HashSet<>();
        byTop.values().forEach(all::addAll);
        return all;
    }

    /** Units add up to their groups, groups to the total. */
    static void sums(ReportTable table, String... columns) {
        for (String column : columns) {
            long rows = table.rows(ReportRow.Kind.DATA).stream()
                    .mapToLong(row -> whole(table, row, column))
                    .sum();
            assertThat(rows).as(table.head().report() + " " + column).isEqualTo(total(table, column));
        }
    }

    static Set<Long> behind(ReportTable table, ReportRow row, String column) {
        return new HashSet<>(table.cell(row, column).orElseThrow().behind());
    }

    static long total(ReportTable table, String column) {
        return table.total().map(row -> whole(table, row, column)).orElse(0L);
    }

    static long whole(ReportTable table, ReportRow row, String column) {
        return table.cell(row, column).orElseThrow() instanceof ReportCell.Whole whole ? whole.value() : 0;
    }

    static String wording(ReportTable table, ReportRow row, String column) {
        return table.cell(row, column).orElseThrow().text();
    }

    static String percent(long part, long base) {
        return base == 0
                ? "–"
                : new BigDecimal(part * 100)
                        .divide(new BigDecimal(base), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
    }
}
