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
import org.junit.jupiter.params.provider.CsvFileSource;
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
    @CsvFileSource(resources = "/vn/ptdv/logic/filter/expressions.txt", delimiterString = "->", quoteCharacter = '`')
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
