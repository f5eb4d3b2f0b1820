package vn.ptdv.logic.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped forms, and what is said of a form that cannot be used. */
@Tag("F62")
@Tag("F120")
class StatFormsTest {
    private static final Map<String, StatForm> FORMS =
            StatForms.shipped().stream().collect(Collectors.toMap(f -> f.head().key(), Function.identity()));

    private static StatForm form(String key) {
        return java.util.Objects.requireNonNull(FORMS.get(key));
    }

    @Test
    void theSetOf2021AndTheOlderFormAreShippedAndCanBeCounted() {
        assertThat(FORMS).containsOnlyKeys("2021-1", "2021-2", "2021-2B", "2021-5", "2017-2");
        FORMS.values()
                .forEach(form -> assertThat(StatFormCheck.problems(form))
                        .as(form.head().key())
                        .isEmpty());
    }

    @Test
    void theFormsHoldInTheirTime() {
        assertThat(form("2021-2").head().holdsOn(LocalDate.of(2021, 12, 12))).isFalse();
        assertThat(form("2021-2").head().holdsOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(form("2017-2").head().holdsOn(LocalDate.of(2018, 12, 31))).isTrue();
        assertThat(form("2017-2").head().holdsOn(LocalDate.of(2026, 6, 30))).isFalse();
    }

    @Test
    void whatWasNotComparedWithThePaperIsMarked() {
        assertThat(FORMS.values()).noneMatch(form -> form.head().origin().verified());
        assertThat(form("2021-2").row("I_NU").orElseThrow().verified()).isFalse();
        assertThat(form("2021-2").row("I_DTTS").orElseThrow().verified()).isTrue();
    }

    @Test
    void theLinesOfTheDistrictAreWordedAnewSinceItsEnd() {
        StatRow moved = form("2021-1").row("B2b").orElseThrow();
        assertThat(moved.label(LocalDate.of(2025, 6, 30))).isEqualTo("Từ đảng bộ huyện khác trong tỉnh");
        assertThat(moved.label(LocalDate.of(2025, 7, 1))).isEqualTo("Từ đảng bộ khác trong tỉnh");
    }

    @Test
    void form2BHasFiftySixPeoplesAndSevenReligions() {
        List<StatRow> rows = form("2021-2B").printed();
        assertThat(rows.stream().filter(r -> r.code().startsWith("DT_"))).hasSize(56);
        assertThat(rows.stream().filter(r -> r.code().startsWith("TG_"))).hasSize(7);
    }

    @Test
    void aFormThatCannotCountSaysWhereItIsWrong() {
        StatForm wrong = new StatForm(
                form("2021-2").head(),
                form("2021-2").columns(),
                List.of(
                        row("A", Optional.of(StatSource.PEOPLE), "colour = 'RED'", ""),
                        row("B", Optional.empty(), "", "C + A"),
                        row("C", Optional.empty(), "", "B - 1"),
                        row("D", Optional.empty(), "", "A +"),
                        row("E", Optional.empty(), "sex = 'MALE'", ""),
                        row("F", Optional.empty(), "", "gone")),
                List.of(new StatCheck("K", StatCheck.Across.ROWS, "A <= Z", "x")));

        assertThat(StatFormCheck.problems(wrong))
                .containsExactlyInAnyOrder(
                        "biểu 2021-2, A: không có “colour”",
                        "biểu 2021-2, D: công thức dừng giữa chừng ở vị trí 4",
                        "biểu 2021-2, dòng E: có điều kiện đếm nhưng không nói đếm đối tượng nào",
                        "biểu 2021-2, F: không có “gone”",
                        "biểu 2021-2, K: không có “Z”",
                        "biểu 2021-2, dòng B: công thức cộng vòng về chính nó",
                        "biểu 2021-2, dòng C: công thức cộng vòng về chính nó");
    }

    private static StatRow row(String code, Optional<StatSource> source, String filter, String formula) {
        return new StatRow(
                code,
                new StatRow.Print("", code, Optional.empty(), 0, false, false),
                source,
                new StatRow.Counting("", filter, formula, ""),
                true);
    }
}
