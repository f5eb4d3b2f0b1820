package vn.ptdv.logic.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** Each line is an expression and the numbers of the people it lets pass on Tuesday 15/9/2026. */
@Tag("F86")
@Tag("F87")
class FilterExpressionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private record Person(
            int number,
            String name,
            String stage,
            int days,
            Optional<LocalDate> due,
            Optional<PartialDate> birth,
            Set<String> groups,
            boolean helped,
            Optional<BigDecimal> rate) {}

    private static final List<Person> PEOPLE = List.of(
            person(1, "Nguyễn Thị Ánh", "NGUON", 10, "2026-09-14", "1990", Set.of("NU", "DTTS"), true, "50.6"),
            person(2, "Trần Văn Bình", "CAM_TINH", 95, "2026-09-15", "1990-05-20", Set.of(), false, "0"),
            person(3, "Lê Hoà", "NGUON", 1823, "2026-10-10", "2001-09", Set.of("DTTS"), true, "100"),
            person(4, "Phạm Đức Huy", "DU_BI", 0, "", "", Set.of("HSSV"), false, ""),
            person(5, "Nguyễn Văn An", "DU_BI", 30, "2026-12-31", "1985-12-31", Set.of("HSSV", "NU"), true, "33.3"),
            person(6, "Đỗ Uỷ", "CAM_TINH", 30, "2025-09-30", "2008-01-01", Set.of(), true, ""));

    private static final FilterFields<Person> FIELDS = new FilterFields<>(
            List.of(
                    FilterField.of("name", "Họ và tên", FieldType.TEXT, Person::name),
                    FilterField.coded(
                            "stage",
                            "Bước",
                            Person::stage,
                            () -> List.of(
                                    new FilterField.Choice("NGUON", "Nguồn"),
                                    new FilterField.Choice("CAM_TINH", "Cảm tình Đảng"),
                                    new FilterField.Choice("DU_BI", "Đảng viên dự bị"))),
                    FilterField.of("days", "Số ngày", FieldType.NUMBER, Person::days),
                    FilterField.of("due", "Hạn kế tiếp", FieldType.DATE, Person::due),
                    FilterField.of("birth", "Ngày sinh", FieldType.DATE, Person::birth),
                    FilterField.coded(
                            "group",
                            "Đối tượng",
                            Person::groups,
                            () -> List.of(
                                    new FilterField.Choice("NU", "Nữ"),
                                    new FilterField.Choice("DTTS", "Dân tộc thiểu số"),
                                    new FilterField.Choice("HSSV", "Học sinh, sinh viên"))),
                    FilterField.of("helped", "Có người giúp đỡ", FieldType.YES, Person::helped),
                    FilterField.of("rate", "Tỷ lệ", FieldType.NUMBER, Person::rate)),
            p -> VietnameseText.fold(p.name() + " " + p.stage()));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            `` -> 1 2 3 4 5 6
            nguyen -> 1 5
            NGUYỄN -> 1 5
            nguyen an -> 1 5
            an nguyen van -> 5
            "nguyen van" -> 5
            hoa -> 3
            hòa -> 3
            ủy -> 1 4 5 6
            do uy -> 6
            duc -> 4
            khong-co -> none
            name ~ nguyen -> 1 5
            name ~ "văn a" -> 5
            name !~ nguyen -> 2 3 4 6
            name = "nguyen van an" -> 5
            name = "Lê Hòa" -> 3
            name != "le hoa" -> 1 2 4 5 6
            name = nguyen -> none
            "họ và tên" ~ binh -> 2
            "ho va ten" ~ binh -> 2
            name ~ (binh, huy) -> 2 4
            name !~ (binh, huy) -> 1 3 5 6
            stage = NGUON -> 1 3
            stage = nguon -> 1 3
            stage = "Cảm tình Đảng" -> 2 6
            stage = "cam tinh dang" -> 2 6
            bước = NGUON -> 1 3
            stage != NGUON -> 2 4 5 6
            stage <> NGUON -> 2 4 5 6
            stage in (NGUON, DU_BI) -> 1 3 4 5
            stage = (NGUON, DU_BI) -> 1 3 4 5
            stage not in (NGUON, DU_BI) -> 2 6
            stage != (NGUON, DU_BI) -> 2 6
            group = NU -> 1 5
            group = "nữ" -> 1 5
            group = DTTS -> 1 3
            group = "Học sinh, sinh viên" -> 4 5
            group in (NU, HSSV) -> 1 4 5
            group != NU -> 2 3 4 6
            group not in (NU, HSSV) -> 2 3 6
            group = NU and group = DTTS -> 1
            group = blank -> 2 6
            group = trống -> 2 6
            group != blank -> 1 3 4 5
            group in (NU, blank) -> 1 2 5 6
            days = 30 -> 5 6
            days != 30 -> 1 2 3 4
            days < 30 -> 1 4
            days <= 30 -> 1 4 5 6
            days > 30 -> 2 3
            days >= 30 -> 2 3 5 6
            days = 10..95 -> 1 2 5 6
            days != 10..95 -> 3 4
            days > 1.800 -> 3
            days = 1823 -> 3
            days = (0, 10) -> 1 4
            "số ngày" > 90 -> 2 3
            rate > 33 -> 1 3 5
            rate > 33,3 -> 1 3
            rate = 33,3 -> 5
            rate >= 50,6% -> 1 3
            rate = 0 -> 2
            rate < 50 -> 2 5
            rate = blank -> 4 6
            rate != blank -> 1 2 3 5
            rate != 0 -> 1 3 4 5 6
            due = 15/9/2026 -> 2
            due = 2026-09-15 -> 2
            due = 15092026 -> 2
            due = 9/2026 -> 1 2
            due = 2026-09 -> 1 2
            due = 2026 -> 1 2 3 5
            due = 2025 -> 6
            due != 2026 -> 4 6
            due < 15/9/2026 -> 1 6
            due <= 15/9/2026 -> 1 2 6
            due > 15/9/2026 -> 3 5
            due >= 15/9/2026 -> 2 3 5
            due < 9/2026 -> 6
            due > 9/2026 -> 3 5
            due <= 9/2026 -> 1 2 6
            due >= 10/2026 -> 3 5
            due = 1/9/2026..10/10/2026 -> 1 2 3
            due = 9/2026..12/2026 -> 1 2 3 5
            due = today -> 2
            due = "hôm nay" -> 2
            due = yesterday -> 1
            due = "hôm qua" -> 1
            due = tomorrow -> none
            due = overdue -> 1 6
            due = "trước hôm nay" -> 1 6
            due < today -> 1 6
            due >= today -> 2 3 5
            due = this-week -> 1 2
            due = "tuần này" -> 1 2
            due = last-week -> none
            due = this-month -> 1 2
            due = next-month -> 3
            due = "tháng sau" -> 3
            due = this-quarter -> 1 2
            due = "quý này" -> 1 2
            due = "quy nay" -> 1 2
            due = next-quarter -> 3 5
            due = "quý sau" -> 3 5
            due = this-year -> 1 2 3 5
            due = "năm nay" -> 1 2 3 5
            due = last-year -> 6
            due = "năm trước" -> 6
            due = next-year -> none
            due = next-30-days -> 2 3
            due = "trong 30 ngày tới" -> 2 3
            due = "30 ngày tới" -> 2 3
            due = "trong 2 tuần tới" -> 2
            due = "trong 4 tháng tới" -> 2 3 5
            due = last-1-years -> 1 2 6
            due = "1 năm qua" -> 1 2 6
            due = last-7-days -> 1 2
            due != next-30-days -> 1 4 5 6
            due = blank -> 4
            due != blank -> 1 2 3 5 6
            due = (today, blank) -> 2 4
            birth = 1990 -> 1 2
            birth = 20/5/1990 -> 1 2
            birth < 1990 -> 5
            birth <= 1990 -> 1 2 5
            birth > 1990 -> 3 6
            birth >= 6/1990 -> 1 3 6
            birth < 5/1990 -> 1 5
            birth >= 15/9/2001 -> 3 6
            birth = blank -> 4
            "ngày sinh" >= 2000 -> 3 6
            helped = yes -> 1 3 5 6
            helped = có -> 1 3 5 6
            helped = không -> 2 4
            helped = no -> 2 4
            helped != yes -> 2 4
            stage = NGUON and days > 100 -> 3
            stage = NGUON & days > 100 -> 3
            stage = NGUON && days > 100 -> 3
            stage = NGUON và days > 100 -> 3
            stage = NGUON days > 100 -> 3
            nguyen stage = DU_BI -> 5
            stage = NGUON or days > 90 -> 1 2 3
            stage = NGUON hoặc days > 90 -> 1 2 3
            stage = NGUON | days > 90 -> 1 2 3
            stage = DU_BI and helped = yes or stage = NGUON -> 1 3 5
            stage = DU_BI and (helped = yes or days = 0) -> 4 5
            (stage = DU_BI or stage = NGUON) and helped = yes -> 1 3 5
            (stage = DU_BI or (stage = NGUON and days < 100)) helped = yes -> 1 5
            not stage = NGUON -> 2 4 5 6
            not (stage = NGUON or stage = DU_BI) -> 2 6
            not not stage = NGUON -> 1 3
            not nguyen -> 2 3 4 6
            ((stage = NGUON)) -> 1 3
            """)
    void letsPass(String expression, String expected) {
        assertThat(passing(expression)).isEqualTo(expected.equals("none") ? "" : expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            tuoi > 30 -> Danh sách này không có cột “tuoi”.
            days > abc -> Không đọc được số “abc”.
            days = 9..3 -> Không đọc được số “9..3”.
            due = 31/2/2026 -> Không đọc được ngày “31/2/2026”. Ghi như 2/9/2026, 9/2026, 2026, “quý này”, “trong 30 ngày tới”.
            due = "30 ngày" -> Không đọc được ngày “30 ngày”. Ghi như 2/9/2026, 9/2026, 2026, “quý này”, “trong 30 ngày tới”.
            stage = KHAC -> Không có mục “KHAC” trong danh mục của cột.
            helped = maybe -> “maybe” phải là có hoặc không.
            name < b -> Không so sánh được “Họ và tên <”.
            stage > NGUON -> Không so sánh được “Bước >”.
            stage ~ NGUON -> Không so sánh được “Bước ~”.
            days = -> Sau “Số ngày” cần một giá trị.
            days in (1, -> Sau “Số ngày” cần một giá trị.
            (stage = NGUON -> Thiếu dấu ngoặc đóng sau “(”.
            days in (1 -> Thiếu dấu ngoặc đóng sau “days”.
            name ~ "an -> Thiếu dấu ngoặc kép đóng.
            stage = NGUON) -> Không hiểu “)” ở vị trí 14.
            and days > 1 -> Không hiểu “and” ở vị trí 1.
            days > 1 or -> Không hiểu “” ở vị trí 12.
            """)
    void saysWhatItDoesNotUnderstand(String expression, String expected) {
        Reading reading = FIELDS.read(expression, TODAY);
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        assertThat(((Reading.Failed) reading).why().words()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            nguyen -> có “nguyen”
            stage = NGUON -> Bước là Nguồn
            stage in (NGUON, DU_BI) -> Bước là Nguồn hoặc Đảng viên dự bị
            due = next-30-days -> Hạn kế tiếp vào 30 ngày tới
            due < "quý này" -> Hạn kế tiếp trước quý này
            due = blank -> Hạn kế tiếp để trống
            due != blank -> Hạn kế tiếp có giá trị
            due in (today, blank) -> Hạn kế tiếp vào hôm nay hoặc trống
            name ~ an and days > 5 -> Họ và tên chứa “an” và Số ngày lớn hơn 5
            (name ~ an or days > 5) and not helped = yes -> (Họ và tên chứa “an” hoặc Số ngày lớn hơn 5) và không phải (Có người giúp đỡ là có)
            """)
    void saysItInWords(String expression, String expected) {
        assertThat(FIELDS.words(read(expression))).isEqualTo(expected);
    }

    @Test
    void theKeptFormReadsBackAsTheSame() {
        for (String expression : List.of(
                "nguyen \"van an\"",
                "stage in (NGUON, DU_BI) and (due = \"trong 30 ngày tới\" or due = blank)",
                "not (name ~ \"a \\\" b\" or rate >= 50,6%)",
                "name = \"and\" or name = \"x (y)\"")) {
            Criterion first = read(expression);
            assertThat(read(first.text())).as(first.text()).isEqualTo(first);
        }
    }

    @Test
    void aKeptFilterMovesWithTheDays() {
        String kept = read("due = \"quý này\"").text();
        assertThat(kept).isEqualTo("due = this-quarter");
        LocalDate later = LocalDate.of(2026, 11, 2);
        assertThat(PEOPLE.stream().filter(FIELDS.passing(kept, later)).map(Person::number))
                .containsExactly(3, 5);
    }

    private static Criterion read(String expression) {
        Reading reading = FIELDS.read(expression, TODAY);
        assertThat(reading).as(expression).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).criterion();
    }

    private static String passing(String expression) {
        var passes = FIELDS.passing(read(expression), TODAY);
        return PEOPLE.stream()
                .filter(passes)
                .map(p -> String.valueOf(p.number()))
                .collect(Collectors.joining(" "));
    }

    private static Person person(int number, String name, String stage, int days, Object... more) {
        @SuppressWarnings("unchecked")
        Set<String> groups = (Set<String>) more[2];
        return new Person(
                number,
                name,
                stage,
                days,
                Arrays.stream(new String[] {(String) more[0]})
                        .filter(t -> !t.isEmpty())
                        .map(LocalDate::parse)
                        .findFirst(),
                PartialDate.parse((String) more[1]),
                groups,
                (Boolean) more[3],
                Optional.of((String) more[4]).filter(t -> !t.isEmpty()).map(BigDecimal::new));
    }
}
