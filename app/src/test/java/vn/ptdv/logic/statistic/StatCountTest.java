package vn.ptdv.logic.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.formula.Value;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Rounding;

/** What a form makes of facts. */
@Tag("F62")
@Tag("F64")
@Tag("F65")
class StatCountTest {
    private static final StatTable.Head HEAD =
            new StatTable.Head(Period.year(2026), LocalDate.of(2026, 12, 31), OptionalLong.empty(), "Đảng ủy phường A");
    private static final List<StatColumn> THREE = List.of(
            new StatColumn("NOW", "", "Kỳ này", StatSpan.NOW, "", "", "", 10),
            new StatColumn("LAST", "", "Cùng kỳ", StatSpan.LAST_YEAR, "", "", "", 10),
            new StatColumn("PERCENT", "", "%", StatSpan.NOW, "", "", "NOW * 100 / LAST", 10));

    private static StatRow people(String code, String filter) {
        return row(code, Optional.of(StatSource.PEOPLE), new StatRow.Counting("", filter, "", ""));
    }

    private static StatRow row(String code, Optional<StatSource> source, StatRow.Counting counting) {
        StatRow.Print print = new StatRow.Print("", "Dòng " + code, Optional.empty(), 0, false, false);
        return new StatRow(code, print, source, counting, true);
    }

    private static StatForm form(List<StatColumn> columns, List<StatRow> rows, StatCheck... checks) {
        return new StatForm(
                new StatForm.Head(
                        "x",
                        "",
                        "Biểu thử",
                        "Thử",
                        "Tiêu chí",
                        new StatForm.Shape(false, false),
                        Optional.empty(),
                        Optional.empty(),
                        new StatForm.Origin("", true, "")),
                columns,
                rows,
                List.of(checks));
    }

    private static Fact person(long id, String sex, long age) {
        return new Fact(
                id,
                Map.of(
                        "sex",
                        Value.of(sex),
                        "age",
                        age < 0 ? Value.unknown() : Value.of(age),
                        "groups",
                        Value.of(Set.of(sex.equals("FEMALE") ? "NU" : "X"))));
    }

    private static StatTable count(StatForm form, List<Fact> now, List<Fact> before) {
        return StatCount.of(
                form,
                HEAD,
                StatFacts.of(Map.of(StatSource.PEOPLE, now), Map.of(StatSource.PEOPLE, before)),
                new StatCount.Shares(1, Rounding.HALF_UP),
                List.of());
    }

    @Test
    void countsThePeriodBesideTheYearBeforeAndLeavesAShareOfNothingBlank() {
        StatForm form =
                form(THREE, List.of(people("I", ""), people("NU", "groups has 'NU'"), people("OLD", "age > 60")));
        StatTable table = count(
                form,
                List.of(person(1, "FEMALE", 30), person(2, "MALE", 70)),
                List.of(person(3, "FEMALE", 30), person(4, "FEMALE", 31), person(5, "FEMALE", 32)));

        assertThat(table.cell("I", "NOW").behind()).containsExactly(1L, 2L);
        assertThat(table.cell("I", "LAST").text()).isEqualTo("3");
        assertThat(table.cell("I", "PERCENT").text()).isEqualTo("66,7");
        assertThat(table.cell("NU", "PERCENT").text()).isEqualTo("33,3");
        assertThat(table.cell("OLD", "NOW").text()).isEqualTo("1");
        assertThat(table.cell("OLD", "LAST").text()).isEqualTo("0");
        assertThat(table.cell("OLD", "PERCENT").text()).isEmpty();
    }

    @Test
    void anUnknownAgeFallsInNoBandAndTheCheckSaysSo() {
        StatForm form = form(
                THREE,
                List.of(people("I", ""), people("Y", "age <= 30"), people("O", "age > 30")),
                new StatCheck("AGE", StatCheck.Across.ROWS, "Y + O = I", "Cộng các nhóm tuổi phải bằng tổng số"));
        StatTable table = count(form, List.of(person(1, "MALE", 20), person(2, "MALE", -1)), List.of());

        assertThat(table.failures())
                .extracting(StatFailure::words)
                .containsExactly("Cộng các nhóm tuổi phải bằng tổng số (Kỳ này: 1 và 2)");
    }

    @Test
    void aMeanIsTakenOfWhatIsKnownAndHasNoShare() {
        StatForm form = form(
                THREE,
                List.of(row("TB", Optional.of(StatSource.PEOPLE), new StatRow.Counting("MEAN:age", "", "", ""))));
        StatTable table = count(
                form,
                List.of(person(1, "MALE", 20), person(2, "MALE", 21), person(3, "MALE", 21), person(4, "MALE", -1)),
                List.of());

        assertThat(table.cell("TB", "NOW").value()).contains(new BigDecimal("20.7"));
        assertThat(table.cell("TB", "LAST").text()).isEmpty();
        assertThat(table.cell("TB", "PERCENT").text()).isEmpty();
    }

    @Test
    void aSumOverLinesKeepsTheNamesBehindItAndCanStandBeforeItsParts() {
        StatForm form = form(
                THREE,
                List.of(
                        row("ALL", Optional.empty(), new StatRow.Counting("", "", "sum(M, F)", "")),
                        people("M", "sex = 'MALE'"),
                        people("F", "sex = 'FEMALE'")));
        StatTable table = count(form, List.of(person(1, "MALE", 20), person(2, "FEMALE", 20)), List.of());

        assertThat(table.cell("ALL", "NOW").text()).isEqualTo("2");
        assertThat(table.cell("ALL", "NOW").behind()).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void sharesAreTakenOfTheLineThatIsTheBase() {
        List<StatColumn> columns = List.of(
                new StatColumn("TOTAL", "", "Tổng số", StatSpan.NOW, "", "", "", 10),
                new StatColumn("WOMEN", "", "Nữ", StatSpan.NOW, "", "sex = 'FEMALE'", "", 10),
                new StatColumn("SHARE", "", "%", StatSpan.NOW, "", "", "TOTAL * 100 / BASE_TOTAL", 10));
        StatForm form = form(
                columns,
                List.of(
                        row("ALL", Optional.of(StatSource.PEOPLE), new StatRow.Counting("", "", "", "ALL")),
                        row("Y", Optional.of(StatSource.PEOPLE), new StatRow.Counting("", "age < 30", "", "ALL"))),
                new StatCheck("W", StatCheck.Across.COLUMNS, "WOMEN > TOTAL", "luôn sai"));
        StatTable table = count(
                form, List.of(person(1, "MALE", 20), person(2, "FEMALE", 40), person(3, "FEMALE", 41)), List.of());

        assertThat(table.cell("ALL", "SHARE").text()).isEqualTo("100,0");
        assertThat(table.cell("Y", "SHARE").text()).isEqualTo("33,3");
        assertThat(table.cell("ALL", "WOMEN").text()).isEqualTo("2");
        assertThat(table.failures())
                .hasSize(2)
                .first()
                .extracting(StatFailure::place)
                .isEqualTo("Dòng ALL");
    }
}
