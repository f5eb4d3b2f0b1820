package vn.ptdv.logic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.model.Term;

@Tag("F61")
@Tag("F64")
class PeriodTest {
    private static final Term TERM = new Term(LocalDate.of(2025, 8, 15), LocalDate.of(2030, 8, 14));

    @ParameterizedTest
    @CsvSource({
        "2026,    2026-01-01, 2026-12-31, Năm 2026",
        "2026-Q3, 2026-07-01, 2026-09-30, Quý III năm 2026",
        "2026-09, 2026-09-01, 2026-09-30, Tháng 9 năm 2026",
        "2024-02, 2024-02-01, 2024-02-29, Tháng 02 năm 2024",
        "2026-H1, 2026-01-01, 2026-06-30, 6 tháng đầu năm 2026",
        "2026-H2, 2026-07-01, 2026-12-31, 6 tháng cuối năm 2026",
        "2026-9M, 2026-01-01, 2026-09-30, 9 tháng đầu năm 2026",
        "TERM,    2025-08-15, 2030-08-14, Nhiệm kỳ 2025–2030",
        "TERM-H1, 2025-08-15, 2028-02-14, Nửa đầu nhiệm kỳ (từ ngày 15/8/2025 đến ngày 14/02/2028)",
        "TERM-H2, 2028-02-15, 2030-08-14, Nửa cuối nhiệm kỳ (từ ngày 15/02/2028 đến ngày 14/8/2030)",
        "YTD@2026-11-20,         2026-01-01, 2026-11-20, Từ đầu năm đến ngày 20/11/2026",
        "TERM@2026-11-20,        2025-08-15, 2026-11-20, Từ đầu nhiệm kỳ đến ngày 20/11/2026",
        "2026-01-15..2026-03-20, 2026-01-15, 2026-03-20, Từ ngày 15/01/2026 đến ngày 20/3/2026",
    })
    void readsWritesAndNamesEachKind(String code, LocalDate from, LocalDate to, String label) {
        Period period = Period.parse(code, TERM).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.phrase()).isEqualToIgnoringCase(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-Q5",
                "2026-13",
                "2026-00",
                "2026-H3",
                "TERM-H3",
                "2026-03-20..2026-01-15",
                "YTD@",
                "năm"
            })
    void refusesWhatIsNoPeriod(String code) {
        assertThat(Period.parse(code, TERM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2025",
        "2026-Q3, 2025-Q3",
        "2025-02, 2024-02",
        "2024-02, 2023-02",
        "2026-H1, 2025-H1",
        "2026-9M, 2025-9M",
        "YTD@2026-11-20, YTD@2025-11-20",
        "YTD@2024-02-29, YTD@2023-02-28",
        "YTD@2025-02-28, YTD@2024-02-29",
        "2026-01-15..2026-03-20, 2025-01-15..2025-03-20",
        "TERM-H1, 2024-08-15..2027-02-14",
    })
    void knowsTheSamePeriodOfThePreviousYear(String code, String previous) {
        assertThat(Period.parse(code, TERM).orElseThrow().previousYear().code()).isEqualTo(previous);
    }

    @Test
    void accumulatesFromTheStartOfYearAndTerm() {
        Period quarter = Period.quarter(2026, 3);
        assertThat(quarter.sinceYearStart().code()).isEqualTo("YTD@2026-09-30");
        assertThat(quarter.sinceTermStart(TERM).map(Period::code)).contains("TERM@2026-09-30");
        assertThat(Period.year(2024).sinceTermStart(TERM)).isEmpty();
        assertThat(quarter.days()).isEqualTo(92);
        assertThat(quarter.contains(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void readsCodesInSmallLetters() {
        assertThat(Period.parse(" 2026-q3 ", TERM)).contains(Period.quarter(2026, 3));
        assertThat(TERM.contains(LocalDate.of(2030, 8, 14))).isTrue();
    }
}
