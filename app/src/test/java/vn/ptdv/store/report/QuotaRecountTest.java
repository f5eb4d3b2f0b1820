package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.setting.Settings;

/** Random books: the three targets, the targets of groups, and the marks of units counted a second time. */
@Tag("F61")
@Tag("F62")
@Tag("F64")
class QuotaRecountTest {
    private static final String CURRENT =
            "select l.target from quota_line l join quota_decision d on d.id = l.decision_id"
                    + " where d.state = 'ISSUED' and d.subject = 'ADMIT' and d.source = ? and l.unit_id = ? and l.group_code = ?"
                    + " and d.from_year <= 2026 and d.to_year >= 2026 and (l.for_year in (0, 2026) or l.for_year is null)"
                    + " order by d.decision_on desc, d.id desc limit 1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 90_210})
    void everyFigureAgreesWithAPlainRecount(long seed) {
        try (Book book = PlainRecount.randomBook(folder, seed)) {
            Recount recount = new Recount(book);
            recount.sources();
            recount.groups();
            recount.marks();
        }
    }

    private static final class Recount extends PlainRecount {
        private final DSLContext sql;
        private final LocalDate termFrom;

        Recount(Book book) {
            super(book);
            sql = book.reading();
            termFrom = new Settings(book).now().term().map(term -> term.from()).orElse(FROM);
        }

        void sources() {
            ReportTable table = run(ReportId.QUOTA_SOURCES);
            people(table, "termResult", r -> plain.admitted(r, termFrom, TODAY));
            people(table, "year", r -> plain.admitted(r, FROM, TODAY));
            Map<String, String> targets =
                    Map.of("termTarget", "TERM_RESOLUTION", "planTarget", "UNIT_PLAN", "allocated", "ALLOCATION");
            Map<String, String> shares = Map.of("ofPlan", "planTarget", "ofAllocated", "allocated");
            long given = 0;
            for (ReportRow row : table.rows(ReportRow.Kind.DATA)) {
                for (Map.Entry<String, String> target : targets.entrySet()) {
                    long expected = row.unitId().isPresent()
                            ? target(target.getValue(), row.unitId().getAsLong(), "ALL")
                            : 0;
                    assertThat(PlainRecount.whole(table, row, target.getKey()))
                            .as(target.getKey() + " " + row.cells().get(1).text())
                            .isEqualTo(expected);
                    given += expected;
                }
                assertThat(PlainRecount.wording(table, row, "termPercent"))
                        .isEqualTo(percent(
                                PlainRecount.whole(table, row, "termResult"),
                                PlainRecount.whole(table, row, "termTarget")));
                shares.forEach((share, base) -> assertThat(PlainRecount.wording(table, row, share))
                        .isEqualTo(
                                percent(PlainRecount.whole(table, row, "year"), PlainRecount.whole(table, row, base))));
            }
            assertThat(given).isPositive();
            targets.keySet().forEach(column -> sums(table, column));
        }

        void groups() {
            ReportTable table = run(ReportId.QUOTA_GROUPS);
            String group = "";
            int lines = 0;
            for (ReportRow row : table.rows()) {
                if (row.kind() == ReportRow.Kind.GROUP) {
                    group = sql.fetchSingle(
                                    "select code from code_item where list_key = 'TARGET_GROUP' and label = ?",
                                    row.cells().get(1).text())
                            .get(0, String.class);
                } else {
                    String in = group;
                    long unit = row.unitId().orElseThrow();
                    Set<Long> expected = plain.byTop(r -> plain.admitted(r, FROM, TODAY) && isIn(r, in))
                            .getOrDefault(unit, Set.of());
                    assertThat(behind(table, row, "year")).as(in + " " + unit).isEqualTo(expected);
                    long target = target("ALLOCATION", unit, in);
                    assertThat(PlainRecount.whole(table, row, "target"))
                            .as(in + " " + unit)
                            .isEqualTo(target);
                    assertThat(PlainRecount.whole(table, row, "remaining"))
                            .isEqualTo(Math.max(0, target - expected.size()));
                    assertThat(PlainRecount.wording(table, row, "percent")).isEqualTo(percent(expected.size(), target));
                    lines++;
                }
            }
            assertThat(lines).isPositive();
        }

        /** The group was ticked or follows from facts, for itself or for one that is counted in it. */
        private boolean isIn(Record row, String group) {
            Set<String> groups = new HashSet<>(sql.fetch(
                            "select group_code from candidacy_group where candidacy_id = ? union"
                                    + " select group_code from person_group where person_id = ?",
                            row.get("ID"),
                            row.get("PERSON_ID"))
                    .getValues(0, String.class));
            if ("FEMALE".equals(row.get("SEX"))) {
                groups.add("NU");
            }
            if (Boolean.TRUE.equals(row.get("YOUTH_MEMBER", Boolean.class))) {
                groups.add("DOAN_VIEN");
            }
            if (plain.count(
                            "select count(*) from code_item where list_key = 'ETHNIC' and report_group = 'DTTS' and code = ?",
                            row.get("ETHNIC_CODE"))
                    > 0) {
                groups.add("DTTS");
            }
            Set<String> counted = new HashSet<>(
                    sql.fetch("select code from code_item where list_key = 'TARGET_GROUP' and report_group = ?", group)
                            .getValues(0, String.class));
            counted.add(group);
            return groups.stream().anyMatch(counted::contains);
        }

        void marks() {
            ReportTable table = run(ReportId.MARKS);
            ReportTable progress = run(ReportId.PROGRESS);
            List<List<Long>> sections = sections(table);
            List<Long> praised = written("PRAISE");
            List<Long> corrected = written("CORRECT");
            assertThat(sections.get(0)).containsExactlyInAnyOrderElementsOf(praised);
            assertThat(sections.get(1)).containsExactlyInAnyOrderElementsOf(corrected);
            Predicate<ReportRow> reached = row -> PlainRecount.whole(progress, row, "target") > 0
                    && PlainRecount.whole(progress, row, "year") >= PlainRecount.whole(progress, row, "target");
            Predicate<ReportRow> behind = row -> PlainRecount.whole(progress, row, "target") > 0
                    && PlainRecount.whole(progress, row, "year") * 2 < PlainRecount.whole(progress, row, "target");
            assertThat(sections.get(2)).containsExactlyInAnyOrderElementsOf(units(progress, reached, praised));
            assertThat(sections.get(3)).containsExactlyInAnyOrderElementsOf(units(progress, behind, corrected));
            yearOfEach(table);
        }

        /** Only that a unit's figure in the list is its figure of the year. */
        private void yearOfEach(ReportTable table) {
            Map<Long, Set<Long>> year = plain.byTop(r -> plain.admitted(r, FROM, TODAY));
            table.rows(ReportRow.Kind.DATA)
                    .forEach(row -> assertThat(behind(table, row, "year"))
                            .isEqualTo(year.getOrDefault(row.unitId().orElseThrow(), Set.of())));
        }

        private static List<Long> units(ReportTable progress, Predicate<ReportRow> is, List<Long> marked) {
            return progress.rows(ReportRow.Kind.DATA).stream()
                    .filter(row -> row.unitId().isPresent())
                    .filter(is)
                    .map(row -> row.unitId().getAsLong())
                    .filter(unit -> !marked.contains(unit))
                    .collect(Collectors.toList());
        }

        private List<Long> written(String kind) {
            return sql.fetch(
                            "select m.unit_id from follow_mark m join unit u on u.id = m.unit_id where m.kind = ?"
                                    + " and m.period_key like '2026%' and u.parent_id is null and u.ended_on is null",
                            kind)
                    .getValues(0, Long.class);
        }

        private static List<List<Long>> sections(ReportTable table) {
            List<List<Long>> sections = new java.util.ArrayList<>();
            for (ReportRow row : table.rows()) {
                if (row.kind() == ReportRow.Kind.GROUP) {
                    sections.add(new java.util.ArrayList<>());
                } else {
                    sections.get(sections.size() - 1).add(row.unitId().orElseThrow());
                }
            }
            return sections;
        }

        private long target(String source, long unit, String group) {
            return sql.fetch(CURRENT, source, unit, group).stream()
                    .mapToLong(r -> r.get(0, Long.class))
                    .findFirst()
                    .orElse(0);
        }
    }
}
