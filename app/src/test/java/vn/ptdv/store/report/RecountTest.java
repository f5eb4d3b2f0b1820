package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.store.book.Book;

/** Random books, every report counted a second time from the bare rows: people by name, sums by sum. */
@Tag("F61")
@Tag("F62")
@Tag("F63")
@Tag("F64")
@Tag("F65")
@Tag("F70")
class RecountTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 2013, 777_001})
    void everyReportAgreesWithAPlainRecount(long seed) {
        try (Book book = PlainRecount.randomBook(folder, seed)) {
            Recount recount = new Recount(book);
            recount.progress();
            recount.years();
            recount.structure();
            recount.pipelineAndProbation();
            recount.lists();
            recount.deadlines();
            recount.classesAndPosts();
            recount.officersAndYearEnd();
            recount.leaksAndQuality();
        }
    }

    private static final class Recount extends PlainRecount {

        Recount(Book book) {
            super(book);
        }

        void progress() {
            ReportTable table = run(ReportId.PROGRESS);
            people(table, "year", r -> plain.admitted(r, FROM, TODAY));
            people(table, "period", r -> plain.admitted(r, FROM, TODAY));
            people(table, "lastYear", r -> plain.admitted(r, FROM.minusYears(1), TODAY.minusYears(1)));
            sums(table, "members", "target", "year");
            for (ReportRow row : table.rows(ReportRow.Kind.DATA)) {
                long target = PlainRecount.whole(table, row, "target");
                long done = PlainRecount.whole(table, row, "year");
                assertThat(PlainRecount.whole(table, row, "remaining")).isEqualTo(Math.max(0, target - done));
                assertThat(PlainRecount.wording(table, row, "percent")).isEqualTo(percent(done, target));
            }
            long targets = plain.count("select sum(l.target) from quota_line l join quota_decision d on d.id ="
                    + " l.decision_id where d.state = 'ISSUED' and d.source = 'ALLOCATION' and d.subject = 'ADMIT'"
                    + " and d.from_year = 2026 and d.to_year = 2026 and d.adjusts_id is null and l.group_code = 'ALL'"
                    + " and not exists (select 1 from quota_line n join quota_decision a on a.id = n.decision_id"
                    + " where a.adjusts_id = d.id and a.state = 'ISSUED' and n.unit_id = l.unit_id"
                    + " and n.group_code = 'ALL')");
            long adjusted = plain.count("select coalesce(sum(n.target), 0) from quota_line n join quota_decision a on"
                    + " a.id = n.decision_id where a.adjusts_id is not null and a.state = 'ISSUED'"
                    + " and a.source = 'ALLOCATION' and a.from_year = 2026 and n.group_code = 'ALL'");
            assertThat(total(table, "target")).isEqualTo(targets + adjusted);
            ReportTable behind = run(ReportId.UNITS_BEHIND);
            assertThat(behind.rows())
                    .allSatisfy(row -> assertThat(PlainRecount.whole(behind, row, "year") * 2)
                            .isLessThan(PlainRecount.whole(behind, row, "target")));
        }

        void years() {
            ReportTable table = run(ReportId.YEARS);
            ReportTable units = run(ReportId.YEARS_UNITS);
            long sum = 0;
            for (ReportRow row : table.rows(ReportRow.Kind.DATA)) {
                int year = Integer.parseInt(PlainRecount.wording(table, row, "ofYear"));
                LocalDate to = year == TODAY.getYear() ? TODAY : LocalDate.of(year, 12, 31);
                Predicate<Record> inYear = r -> plain.admitted(r, LocalDate.of(year, 1, 1), to);
                assertThat(behind(table, row, "result")).isEqualTo(all(plain.byTop(inYear)));
                people(units, "y" + year, inYear);
                sum += PlainRecount.whole(table, row, "result");
            }
            assertThat(total(table, "result")).isEqualTo(sum);
            ReportRow average = table.rows(ReportRow.Kind.SUMMARY).get(0);
            assertThat(PlainRecount.wording(table, average, "result")).isEqualTo(oneDecimal(sum, 6));
        }

        void structure() {
            ReportTable table = run(ReportId.STRUCTURE);
            List<Record> now = plain.people.values().stream()
                    .filter(r -> plain.admitted(r, FROM, TODAY))
                    .toList();
            assertThat(total(table, "period")).isEqualTo(now.size());
            long women = now.stream().filter(r -> "FEMALE".equals(r.get("SEX"))).count();
            assertThat(line(table, "Nữ")).isEqualTo(women);
            long young = now.stream()
                    .filter(r -> PlainBook.age(r).filter(a -> a <= 30).isPresent())
                    .count();
            assertThat(line(table, "Từ 18 đến 30 tuổi")).isEqualTo(young);
            List<Integer> ages =
                    now.stream().flatMap(r -> PlainBook.age(r).stream()).toList();
            ReportRow average = table.rows(ReportRow.Kind.SUMMARY).get(0);
            assertThat(PlainRecount.wording(table, average, "period"))
                    .isEqualTo(oneDecimal(ages.stream().mapToLong(a -> a).sum(), ages.size()));
            for (String section : List.of("II", "III", "IV", "V")) {
                assertThat(section(table, section)).as(section).isEqualTo(now.size());
            }
        }

        void pipelineAndProbation() {
            ReportTable table = run(ReportId.PIPELINE);
            Map<String, String> phases = new LinkedHashMap<>();
            phases.put("source", "NGUON");
            phases.put("sympathiser", "CAM_TINH");
            phases.put("taught", "DA_HOC");
            phases.put("file", "HO_SO");
            phases.put("proposed", "DE_NGHI");
            phases.put("decided", "QUYET_DINH");
            phases.forEach(
                    (column, phase) -> people(table, column, r -> plain.phase(r).equals(phase)));
            people(table, "admitted", r -> plain.admitted(r, FROM, TODAY));
            people(table, "official", r -> PlainBook.in(r, "OFFICIAL_ON", FROM, TODAY));
            ReportRow total = table.total().orElseThrow();
            assertThat(PlainRecount.wording(table, total, "ofSympathisers"))
                    .isEqualTo(percent(total(table, "admitted"), total(table, "sympathiser")));
            ReportTable probation = run(ReportId.PROBATION);
            people(probation, "onProbation", plain::onProbation);
            people(
                    probation,
                    "overdue",
                    r -> plain.onProbation(r)
                            && plain.probationEnd(r.get("ID", Long.class))
                                    .filter(TODAY::isAfter)
                                    .isPresent());
            people(
                    probation,
                    "recognisedCount",
                    r -> PlainBook.in(r, "RECOGNISED_ON", FROM, TODAY)
                            && !"DECISION_CANCELLED".equals(r.get("EXIT_KEY")));
        }

        void lists() {
            list(ReportId.ADMITTED, r -> plain.admitted(r, FROM, TODAY));
            list(ReportId.PROBATIONERS, plain::onProbation);
            list(
                    ReportId.RECOGNISED,
                    r -> PlainBook.in(r, "RECOGNISED_ON", FROM, TODAY)
                            && !"DECISION_CANCELLED".equals(r.get("EXIT_KEY")));
            list(ReportId.SYMPATHISERS, r -> plain.phase(r).equals("CAM_TINH"));
            list(
                    ReportId.UNTAUGHT,
                    r -> Set.of("NGUON", "CAM_TINH").contains(plain.phase(r))
                            && PlainBook.date(r, "CERTIFICATE_ON")
                                    .filter(d -> !d.isAfter(TODAY))
                                    .isEmpty());
            assertThat(run(ReportId.EXCEPTIONS).rows()).hasSize((int)
                    plain.count("select count(*) from rule_exception where on_date between ? and ?", FROM, TODAY));
        }

        void deadlines() {
            ReportTable table = run(ReportId.DEADLINES);
            List<Record> limits = plain.limits(FROM, END);
            assertThat(total(table, "fallingDue")).isEqualTo(limits.size());
            assertThat(total(table, "late") + total(table, "overdue"))
                    .isEqualTo(limits.stream().filter(plain::broken).count());
            assertThat(total(table, "inTime") + total(table, "running"))
                    .isEqualTo(limits.stream().filter(l -> !plain.broken(l)).count());
            assertThat(total(table, "extended"))
                    .isEqualTo(limits.stream()
                            .filter(l -> l.get("EXTENDED_TO") != null)
                            .count());
            sums(table, "fallingDue", "inTime", "late", "overdue", "running");
            assertThat(run(ReportId.VIOLATIONS).rows())
                    .hasSize((int) limits.stream().filter(plain::broken).count());
        }

        void classesAndPosts() {
            String inPeriod = " from participant p join training_class c on c.id = p.class_id"
                    + " where c.to_on between date '2026-01-01' and date '2026-12-31'";
            ReportTable classes = run(ReportId.CLASSES);
            assertThat(total(classes, "people"))
                    .isEqualTo(plain.count("select count(*)" + inPeriod + " and p.state <> 'WAITING'"));
            assertThat(total(classes, "passed"))
                    .isEqualTo(plain.count("select count(*)" + inPeriod + " and p.state = 'PASSED'"));
            assertThat(total(classes, "failed"))
                    .isEqualTo(plain.count("select count(*)" + inPeriod + " and p.state in ('FAILED', 'ABSENT')"));
            ReportTable posts = run(ReportId.POSTS);
            if (posts.total().isPresent()) {
                assertThat(total(posts, "posts")).isEqualTo(plain.count("select count(*) from village_post"));
                assertThat(total(posts, "members"))
                        .isEqualTo(plain.count("select count(*) from village_post where holder_is_member"));
                String toWin =
                        "select count(*) from village_post where not holder_is_member and holder_name is not null";
                assertThat(total(posts, "toWin")).isEqualTo(plain.count(toWin));
                assertThat(run(ReportId.POST_HOLDERS).rows(ReportRow.Kind.DATA)).hasSize((int) plain.count(toWin));
            }
        }

        void officersAndYearEnd() {
            ReportTable officers = run(ReportId.OFFICERS);
            people(officers, "year", r -> plain.admitted(r, FROM, TODAY));
            people(officers, "waiting", plain::waits);
            sums(officers, "units", "target", "year");
            people(run(ReportId.YEAR_END), "year", r -> plain.admitted(r, FROM, TODAY));
            people(run(ReportId.QUOTA_SOURCES), "year", r -> plain.admitted(r, FROM, TODAY));
            ReportTable marks = run(ReportId.MARKS);
            assertThat(marks.rows(ReportRow.Kind.GROUP)).hasSize(4);
        }

        void leaksAndQuality() {
            ReportTable leaks = run(ReportId.LEAKS);
            people(
                    leaks,
                    "neverSent",
                    r -> open(r)
                            && !r.get("OPENED_ON", LocalDate.class).isAfter(TODAY.minusMonths(12))
                            && r.get("CERTIFICATE_ON") == null
                            && plain.count("select count(*) from participant where candidacy_id = ?", r.get("ID"))
                                    == 0);
            long listed = total(leaks, "neverSent") + total(leaks, "runningOut") + total(leaks, "standing");
            assertThat(run(ReportId.LEAK_LIST).rows()).hasSize((int) listed);
            ReportTable quality = run(ReportId.QUALITY);
            check(quality, "Không có số định danh", r -> r.get("CITIZEN_ID") == null);
            check(
                    quality,
                    "Ngày sinh chưa đủ ngày, tháng",
                    r -> r.get("BIRTH") != null && r.get("BIRTH", String.class).length() != 10);
            check(quality, "Không có dân tộc", r -> r.get("ETHNIC_CODE") == null);
            check(
                    quality,
                    "Lễ kết nạp trước ngày quyết định",
                    r -> PlainBook.date(r, "CEREMONY_ON")
                            .filter(c -> PlainBook.date(r, "DECISION_ON")
                                    .filter(c::isBefore)
                                    .isPresent())
                            .isPresent());
            check(
                    quality,
                    "Hai người cùng họ tên, ngày sinh",
                    r -> r.get("BIRTH") != null
                            && plain.count(
                                            "select count(*) from person where folded_name = ? and birth = ?",
                                            r.get("FOLDED_NAME"),
                                            r.get("BIRTH"))
                                    > 1);
        }

        private boolean open(Record row) {
            return PlainBook.date(row, "CLOSED_ON")
                            .filter(d -> !d.isAfter(TODAY))
                            .isEmpty()
                    && PlainBook.date(row, "DECISION_ON")
                            .filter(d -> !d.isAfter(TODAY))
                            .isEmpty();
        }

        private void check(ReportTable table, String name, Predicate<Record> is) {
            ReportRow row = table.rows().stream()
                    .filter(r -> r.cells().get(1).text().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(behind(table, row, "found")).as(name).isEqualTo(all(plain.byTop(is)));
        }

        private void list(ReportId id, Predicate<Record> is) {
            Set<Long> found = new HashSet<>();
            run(id).rows().forEach(row -> found.addAll(row.people()));
            assertThat(found).as(id.name()).isEqualTo(all(plain.byTop(is)));
        }
    }

    private static long section(ReportTable table, String number) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).cells().get(0).text().equals(number)) {
                return table.rows().subList(i + 1, i + 1 + table.below(i)).stream()
                        .mapToLong(row -> PlainRecount.whole(table, row, "period"))
                        .sum();
            }
        }
        throw new AssertionError(number);
    }

    private static long line(ReportTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.cells().get(1).text().equals(name))
                .mapToLong(row -> PlainRecount.whole(table, row, "period"))
                .findFirst()
                .orElse(0);
    }

    private static String oneDecimal(long sum, int count) {
        return Optional.of(new BigDecimal(sum))
                .map(s -> s.divide(new BigDecimal(count), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ','))
                .orElseThrow();
    }
}
