package vn.ptdv.store.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.statistic.StatFailure;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.seed.DataOutcome;
import vn.ptdv.store.seed.DataPackage;
import vn.ptdv.store.setting.Settings;

/** Forms over real books, each figure counted a second time by plain SQL and loops. */
@Tag("F61")
@Tag("F62")
@Tag("F64")
@Tag("F65")
class StatStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private static StatTable run(Book book, String form, Period period, OptionalLong unit) {
        return new StatStore(book, new Settings(book))
                .run(new StatQuery(form, period, DAY, unit))
                .orElseThrow();
    }

    private static Map<String, Object> admitted(Record r) {
        Map<String, Object> one = new HashMap<>();
        r.intoMap().forEach((name, value) -> one.put(name, value == null ? "" : value));
        return one;
    }

    /** Who was admitted, read without anything of the program but the tables. */
    private static List<Map<String, Object>> recount(DSLContext sql, LocalDate from, LocalDate to) {
        return sql.fetch(
                        "select c.id, c.kind, c.youth_member, c.ceremony_on, p.birth, p.sex, p.ethnic_code, p.religion_code,"
                                + " p.occupation_code, p.general_education_code, p.profession_code from candidacy c"
                                + " join person p on p.id = c.person_id where c.ceremony_on >= ? and c.ceremony_on <= ?"
                                + " and (c.exit_key is null or c.exit_key <> 'DECISION_CANCELLED')",
                        from,
                        to)
                .map(StatStoreTest::admitted);
    }

    private static long count(List<Map<String, Object>> people, Predicate<Map<String, Object>> is) {
        return people.stream().filter(is).count();
    }

    private static String text(Map<String, Object> person, String column) {
        return String.valueOf(person.get(column));
    }

    private static int age(Map<String, Object> person) {
        String birth = text(person, "BIRTH");
        LocalDate day = ((java.sql.Date) java.sql.Date.valueOf(text(person, "CEREMONY_ON"))).toLocalDate();
        if (birth.length() < 10) {
            return birth.isEmpty() ? -1 : day.getYear() - Integer.parseInt(birth.substring(0, 4));
        }
        LocalDate born = LocalDate.parse(birth);
        boolean beforeBirthday = day.getMonthValue() < born.getMonthValue()
                || (day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < born.getDayOfMonth());
        return day.getYear() - born.getYear() - (beforeBirthday ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyFigureOfForm2AgreesWithAnIndependentRecount(long seed) {
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            SampleBook.fill(book, new SampleSize(60, 700, seed), DAY, SampleProgress.SILENT);
            StatTable table = run(book, "2021-2", Period.year(2026), OptionalLong.empty());
            compare(table, "NOW", recount(book.reading(), LocalDate.of(2026, 1, 1), DAY));
            compare(table, "LAST", recount(book.reading(), LocalDate.of(2025, 1, 1), DAY.minusYears(1)));
        }
    }

    private static void compare(StatTable table, String column, List<Map<String, Object>> people) {
        Map<String, Long> expected = new HashMap<>();
        expected.put("I", (long) people.size());
        expected.put("I_NU", count(people, p -> text(p, "SEX").equals("FEMALE")));
        expected.put("I_DTTS", count(people, p -> !List.of("", "01", "56").contains(text(p, "ETHNIC_CODE"))));
        expected.put("I_TG", count(people, p -> !List.of("", "KHONG").contains(text(p, "RELIGION_CODE"))));
        expected.put("I_DOAN", count(people, p -> text(p, "YOUTH_MEMBER").equals("true")));
        expected.put("II1_G", count(people, p -> text(p, "OCCUPATION_CODE").startsWith("G")));
        for (String code : List.of("A", "B", "C", "D", "DD", "E", "H", "I", "K", "L", "M", "G1", "G2", "G3")) {
            expected.put(
                    "II1_" + code, count(people, p -> text(p, "OCCUPATION_CODE").equals(code)));
        }
        int[] from = {18, 31, 36, 41, 46, 51, 56, 61};
        int[] to = {30, 35, 40, 45, 50, 55, 60, 200};
        for (int i = 0; i < from.length; i++) {
            int band = i;
            expected.put("II2_" + from[i], count(people, p -> age(p) >= from[band] && age(p) <= to[band]));
        }
        expected.put(
                "II3_THPT", count(people, p -> text(p, "GENERAL_EDUCATION_CODE").equals("THPT")));
        expected.put("II4_DH", count(people, p -> text(p, "PROFESSION_CODE").equals("DAI_HOC")));
        expected.put("II4_TS", count(people, p -> text(p, "PROFESSION_CODE").startsWith("TIEN_SI")));
        Map<String, Long> found = new HashMap<>();
        expected.keySet()
                .forEach(row -> found.put(
                        row, table.cell(row, column).value().orElseThrow().longValueExact()));

        assertThat(found).isEqualTo(expected);
        assertThat(people).isNotEmpty();
    }

    @Test
    void form2BAddsUpAndNamesWhoIsBehindAFigure() {
        try (Book book = TestBooks.sample(folder)) {
            StatTable table = run(book, "2021-2B", Period.year(2026), OptionalLong.empty());
            List<Map<String, Object>> people = recount(book.reading(), LocalDate.of(2026, 1, 1), DAY);

            assertThat(table.cell("DT_01", "TOTAL").behind()).hasSize((int)
                    count(people, p -> text(p, "ETHNIC_CODE").equals("01")));
            assertThat(table.cell("DT_01", "WOMEN").behind()).hasSize((int) count(
                    people,
                    p -> text(p, "ETHNIC_CODE").equals("01") && text(p, "SEX").equals("FEMALE")));
            assertThat(table.cell("DT", "SHARE").text()).isEqualTo("100,0");
        }
    }

    @Test
    void form1BalancesOverAllUnitsThatGaveACount() {
        try (Book book = TestBooks.sample(folder)) {
            StatTable table = run(book, "2021-1", Period.firstHalf(2026), OptionalLong.empty());
            long total = book.reading()
                    .fetchSingle("select sum(total) from member_count where period_key = '2026-H1'")
                    .get(0, Long.class);

            assertThat(table.cell("D", "NOW").value().orElseThrow().longValueExact())
                    .isEqualTo(total);
            assertThat(table.failures()).extracting(f -> f.check().code()).doesNotContain("BALANCE");
            assertThat(table.cell("D", "PERCENT").text()).isEmpty();
            assertThat(run(book, "2021-1", Period.month(2026, 3), OptionalLong.empty())
                            .notes())
                    .anyMatch(note -> note.startsWith("Chưa nhập số liệu tổng số đảng viên"));
        }
    }

    /** A year of which only the first half was given yet: its members and its admissions are those of that half. */
    @Test
    void form1TakesTheLongestPeriodThatWasGivenAndSaysSo() {
        try (Book book = TestBooks.sample(folder)) {
            assertThat(book.reading().fetch("select 1 from member_count where period_key = '2026'"))
                    .isEmpty();
            StatTable half = run(book, "2021-1", Period.firstHalf(2026), OptionalLong.empty());
            StatTable year = run(book, "2021-1", Period.year(2026), OptionalLong.empty());

            for (String row : List.of("A", "B", "B1", "C", "D")) {
                assertThat(year.cell(row, "NOW").text())
                        .as(row)
                        .isEqualTo(half.cell(row, "NOW").text());
            }
            assertThat(year.notes())
                    .anyMatch(
                            note -> note.startsWith("Chưa có số liệu đảng viên của năm 2026; biểu lấy số liệu của 6"));
            assertThat(half.notes()).noneMatch(note -> note.startsWith("Chưa có số liệu"));
        }
    }

    @Test
    void form5CountsEveryOrganisationOfTheDayOnce() {
        try (Book book = TestBooks.sample(folder)) {
            StatTable table = run(book, "2021-5", Period.year(2026), OptionalLong.empty());
            long bases = book.reading()
                    .fetchSingle("select count(*) from unit where ended_on is null"
                            + " and level_code in ('DANG_BO_CO_SO', 'CHI_BO_CO_SO')")
                    .get(0, Long.class);

            assertThat(table.cell("TS", "TCCSD").value().orElseThrow().longValueExact())
                    .isEqualTo(bases);
            assertThat(table.failures()).extracting(StatFailure::words).isEmpty();
        }
    }

    @Test
    void aUnitCountsWithAllBelowItAndThePartsGiveTheWhole() {
        try (Book book = TestBooks.sample(folder)) {
            long whole = value(run(book, "2021-2", Period.year(2025), OptionalLong.empty()), "I");
            List<Long> tops = new ArrayList<>(book.reading()
                    .fetch("select id from unit where parent_id is null and ended_on is null")
                    .getValues(0, Long.class));
            long sum = tops.stream()
                    .mapToLong(id -> value(run(book, "2021-2", Period.year(2025), OptionalLong.of(id)), "I"))
                    .sum();

            assertThat(sum).isEqualTo(whole).isPositive();
        }
    }

    private static long value(StatTable table, String row) {
        return table.cell(row, "NOW").value().orElseThrow().longValueExact();
    }

    @Test
    void aPeriodWithoutDataIsAFormOfNoughtsAndBlankShares() {
        try (Book book = TestBooks.sample(folder)) {
            StatTable table = run(book, "2021-2", Period.year(1999), OptionalLong.empty());

            assertThat(table.cell("I", "NOW").text()).isEqualTo("0");
            assertThat(table.cell("I", "PERCENT").text()).isEmpty();
            assertThat(table.cell("II2_TB", "NOW").text()).isEmpty();
            assertThat(table.failures()).isEmpty();
            assertThat(table.notes()).anyMatch(note -> note.startsWith("Ngày cuối kỳ nằm ngoài"));
        }
    }

    @Test
    void aFormIsReplacedFromAFileWithoutCodeAndAWrongOneIsRefusedInWords() throws IOException {
        String header = "form_key,ord,code,mark,label,later_on,later_label,indent_level,strong,hidden,source,measure,"
                + "row_filter,formula,base_code,verified\n";
        try (Book book = TestBooks.sample(folder)) {
            DataLoader loader = new DataLoader(book.writing());
            Path good = Files.writeString(
                    folder.resolve("stat_rows.csv"),
                    header + "2021-2,3,I_DTTS,,Dân tộc thiểu số và nữ,,,1,false,false,PEOPLE,,"
                            + "groups has 'DTTS' and sex = 'FEMALE',,,true\n");
            assertThat(loader.accept(
                            Act.named("action.data.load", "stat_rows.csv"),
                            ((DataPackage.Reading.Found) DataPackage.read(good)).source()))
                    .isInstanceOf(DataOutcome.Loaded.class);
            StatTable table = run(book, "2021-2", Period.year(2026), OptionalLong.empty());
            assertThat(table.label(table.form().row("I_DTTS").orElseThrow())).isEqualTo("Dân tộc thiểu số và nữ");

            Path bad = Files.writeString(
                    folder.resolve("stat_rows.csv"),
                    header + "2021-2,3,I_DTTS,,Sai,,,1,false,false,PEOPLE,,groups has,,,true\n");
            DataOutcome refused = loader.accept(
                    Act.named("action.data.load", "stat_rows.csv"),
                    ((DataPackage.Reading.Found) DataPackage.read(bad)).source());
            assertThat(((DataOutcome.Refused) refused).words()).contains("I_DTTS", "công thức dừng giữa chừng");
            assertThat(run(book, "2021-2", Period.year(2026), OptionalLong.empty())
                            .form()
                            .row("I_DTTS")
                            .orElseThrow()
                            .print()
                            .label())
                    .isEqualTo("Dân tộc thiểu số và nữ");
        }
    }
}
