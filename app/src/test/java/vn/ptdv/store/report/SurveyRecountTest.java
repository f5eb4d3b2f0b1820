package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.SOURCE_SURVEY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportChart;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.SourceSurveyRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** Random surveys with gaps, of units high and low: each figure, sum and change counted again from the rows. */
@Tag("F61")
@Tag("F65")
class SurveyRecountTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 777})
    void everyFigureAgreesWithAPlainRecount(long seed) {
        try (Book book = PlainRecount.randomBook(folder, seed)) {
            spoil(book, new Random(seed));
            ReportTable table = run(book, Period.year(2026));
            assertThat(table.columns().stream().map(ReportColumn::key))
                    .containsExactly("no", "groupUnit", "y2024", "y2025", "y2026", "difference", "differenceShare");
            Recount recount = new Recount(book.reading());
            recount.rows(table);
            assertThat(ReportChart.of(table).orElseThrow().points())
                    .as("groups surveyed this year")
                    .hasSize(table.rows(ReportRow.Kind.GROUP).size() - 1)
                    .anyMatch(point -> point.before().isPresent());
        }
    }

    @Test
    void aYearWithoutSurveySaysWhereToEnterIt() {
        try (Book book = PlainRecount.randomBook(folder, 5)) {
            ReportTable table = run(book, Period.year(2001));
            assertThat(table.rows()).isEmpty();
            assertThat(table.notes()).singleElement().asString().contains("2001", "Khảo sát nguồn");
            assertThat(ReportChart.of(table)).isEmpty();
        }
    }

    @Test
    void whatTheCommitteeFoundBesideItsUnitsIsNotLost() {
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            book.writing().run(Act.named("action.system.test"), work -> {
                long root = unit(work, "Đảng ủy phường", null);
                long cell = unit(work, "Chi bộ Tổ dân phố 1", root);
                found(work, root, 2024, 120);
                found(work, cell, 2025, 100);
                found(work, root, 2026, 130);
                found(work, cell, 2026, 110);
            });
            ReportTable table = run(book, Period.year(2026));
            assertThat(table.rows().stream()
                            .map(row -> row.cells().stream()
                                    .map(ReportCell::text)
                                    .limit(5)
                                    .toList()
                                    .toString()))
                    .containsExactly(
                            "[I, " + table.rows().get(0).cells().get(1).text() + ", 120, 100, 130]",
                            "[1, Chi bộ Tổ dân phố 1, , 100, 110]",
                            "[2, Chưa gắn với tổ chức đảng trực thuộc, 120, , 20]");
        }
    }

    private static long unit(Work work, String name, @Nullable Long parent) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        row.setParentId(parent);
        return work.insert(row);
    }

    private static void found(Work work, long unit, int year, int amount) {
        SourceSurveyRecord row = new SourceSurveyRecord();
        row.setUnitId(unit);
        row.setForYear(year);
        row.setGroupCode("HS12");
        row.setAmount(amount);
        work.insert(row);
    }

    private static ReportTable run(Book book, Period period) {
        return new ReportStore(book, new Settings(book))
                .run(new ReportQuery(ReportId.SURVEY, period, PlainRecount.TODAY));
    }

    /** Leaves some out, and lets units below others and units of an earlier year have figures too. */
    private static void spoil(Book book, Random dice) {
        List<Long> units =
                book.reading().fetch("select id from unit order by id").getValues(0, Long.class);
        book.writing().run(Act.named("action.system.data"), work -> {
            work.reading().selectFrom(SOURCE_SURVEY).fetch().forEach(row -> {
                if (dice.nextInt(4) == 0) {
                    work.delete(SOURCE_SURVEY, row.getId());
                }
            });
            for (int i = 0; i < units.size(); i++) {
                SourceSurveyRecord row = new SourceSurveyRecord();
                row.setUnitId(units.get(i));
                row.setForYear(2024);
                row.setGroupCode(i % 3 == 0 ? "HS12" : "GROUP_THAT_LEFT");
                row.setAmount(dice.nextInt(9));
                work.insert(row);
            }
        });
    }

    private static final class Recount {
        private final DSLContext sql;

        Recount(DSLContext sql) {
            this.sql = sql;
        }

        void rows(ReportTable table) {
            String group = "";
            List<ReportRow> below = new ArrayList<>();
            int lines = 0;
            for (int i = table.rows().size() - 1; i >= 0; i--) {
                ReportRow row = table.rows().get(i);
                if (row.kind() == ReportRow.Kind.DATA) {
                    below.add(row);
                    continue;
                }
                group = code(row.cells().get(1).text());
                lines += below.size();
                for (String column : List.of("y2024", "y2025", "y2026")) {
                    int year = Integer.parseInt(column.substring(1));
                    long sum = 0;
                    for (ReportRow line : below) {
                        Optional<Long> expected = figure(line.unitId().orElseThrow(), group, year);
                        assertThat(PlainRecount.wording(table, line, column))
                                .as(group + " " + column + " "
                                        + line.cells().get(1).text())
                                .isEqualTo(expected.map(String::valueOf).orElse(""));
                        sum += expected.orElse(0L);
                    }
                    assertThat(PlainRecount.whole(table, row, column)).isEqualTo(sum);
                    assertThat(sum).isEqualTo(all(group, year));
                }
                below.add(row);
                below.forEach(line -> change(table, line));
                below.clear();
            }
            assertThat(lines).isGreaterThan(20);
        }

        private static void change(ReportTable table, ReportRow line) {
            String now = PlainRecount.wording(table, line, "y2026");
            String before = PlainRecount.wording(table, line, "y2025");
            boolean both = !now.isEmpty() && !before.isEmpty();
            assertThat(PlainRecount.wording(table, line, "difference"))
                    .isEqualTo(both ? String.valueOf(Integer.parseInt(now) - Integer.parseInt(before)) : "");
            assertThat(PlainRecount.wording(table, line, "differenceShare").isEmpty())
                    .isEqualTo(!both);
        }

        private String code(String label) {
            return sql
                    .fetch("select code from code_item where list_key = 'TARGET_GROUP' and label = ?", label)
                    .getValues(0, String.class)
                    .stream()
                    .findFirst()
                    .orElse(label);
        }

        private long all(String group, int year) {
            return sql.fetch("select id from unit where parent_id is null and ended_on is null").stream()
                    .mapToLong(r -> r.get(0, Long.class))
                    .map(top -> figure(top, group, year).orElse(0L))
                    .sum();
        }

        /** What the unit itself or whoever merged into it found, else what was found below it. */
        private Optional<Long> figure(long unit, String group, int year) {
            Optional<Long> own = row(unit, group, year);
            Optional<Long> merged = sql.fetch("select id, ended_on from unit where successor_id = ?", unit).stream()
                    .filter(r -> own.isEmpty()
                            || r.get("ENDED_ON", java.time.LocalDate.class).getYear() > year)
                    .flatMap(r -> row(r.get("ID", Long.class), group, year).stream())
                    .reduce(Long::sum);
            if (own.isPresent() || merged.isPresent()) {
                return Optional.of(own.orElse(0L) + merged.orElse(0L));
            }
            return sql.fetch("select id from unit where parent_id = ? and ended_on is null", unit).stream()
                    .flatMap(r -> figure(r.get("ID", Long.class), group, year).stream())
                    .reduce(Long::sum);
        }

        private Optional<Long> row(long unit, String group, int year) {
            return sql
                    .fetch(
                            "select amount from source_survey where unit_id = ? and group_code = ? and for_year = ?",
                            unit,
                            group,
                            year)
                    .stream()
                    .map((Record r) -> r.get(0, Long.class))
                    .findFirst();
        }
    }
}
