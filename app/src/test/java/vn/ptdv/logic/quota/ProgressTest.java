package vn.ptdv.logic.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.Term;

@Tag("F12")
@Tag("F13")
@Tag("F14")
class ProgressTest {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @ParameterizedTest
    @CsvSource({
        "20, 9,  BELOW_THRESHOLD, 11, 45.0", // Lam Dong 1849-CV/DUK: under 50 % of the term
        "20, 10, BEHIND,          10, 50.0",
        "20, 20, REACHED,         0,  100.0",
        "20, 25, REACHED,         0,  125.0",
        "4,  0,  NONE,            4,  0.0",
        "9,  1,  BELOW_THRESHOLD, 8,  11.1",
        "300, 152, BEHIND,        148, 50.7",
        "204, 48, BELOW_THRESHOLD, 156, 23.5", // Ham Thuan Bac 10/7/2018
    })
    void marksAPeriodThatIsOver(long target, long result, ProgressStatus status, long remaining, BigDecimal percent) {
        Progress progress = new Progress(target, result);
        assertThat(progress.status(HALF)).isEqualTo(status);
        assertThat(progress.remaining()).isEqualTo(remaining);
        assertThat(progress.percent(1, Rounding.HALF_UP)).contains(percent);
    }

    @Test
    void hasNoStatusWithoutATarget() {
        Progress none = new Progress(0, 3);
        assertThat(none.status(HALF)).isEqualTo(ProgressStatus.NO_TARGET);
        assertThat(none.percent(1, Rounding.HALF_UP)).isEmpty();
        assertThat(none.isBelow(HALF)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // elapsed days of 365, status of 9 of 20
        "73,  ON_PACE",
        "164, ON_PACE",
        "183, BELOW_THRESHOLD",
        "365, BELOW_THRESHOLD",
    })
    void blamesNobodyWhoKeepsPace(long elapsed, ProgressStatus status) {
        assertThat(new Progress(20, 9).status(new Pace(elapsed, 365), HALF)).isEqualTo(status);
    }

    @Test
    void measuresPaceAgainstTheTimeOfYear() {
        Pace pace = Pace.of(Period.year(2026), LocalDate.of(2026, 7, 31));
        assertThat(pace.percent(1, Rounding.HALF_UP)).isEqualByComparingTo("58.1");
        assertThat(pace.expected(300)).isEqualTo(174);
        assertThat(pace.isBehind(new Progress(300, 173))).isTrue();
        assertThat(pace.isBehind(new Progress(300, 174))).isFalse();
        assertThat(pace.points(new Progress(300, 152), 1, Rounding.DOWN)).contains(new BigDecimal("-7.4"));
    }

    @Test
    void measuresPaceAgainstTheTerm() {
        Term term = new Term(LocalDate.of(2020, 8, 1), LocalDate.of(2025, 7, 31));
        assertThat(Pace.of(Period.term(term), LocalDate.of(2020, 7, 31)).expected(100))
                .isZero();
        assertThat(Pace.of(Period.term(term), LocalDate.of(2023, 1, 31)).percent(0, Rounding.HALF_UP))
                .isEqualByComparingTo("50");
        assertThat(Pace.of(Period.term(term), LocalDate.of(2026, 1, 1)).expected(100))
                .isEqualTo(100);
    }

    @Test
    void ranksByTheExactShare() {
        List<Progress> units = List.of(
                new Progress(3, 1), new Progress(0, 5), new Progress(20, 20), new Progress(6, 2), new Progress(10, 0));
        List<Ranking.Ranked<Progress>> ranked = Ranking.of(units, p -> p);
        assertThat(ranked)
                .extracting(Ranking.Ranked::rank)
                .containsExactly(
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(2),
                        OptionalInt.of(4),
                        OptionalInt.empty());
        assertThat(ranked)
                .extracting(Ranking.Ranked::item)
                .containsExactly(units.get(2), units.get(0), units.get(3), units.get(4), units.get(1));
    }

    @Test
    void addsUnitsUp() {
        assertThat(new Progress(12, 3).plus(new Progress(8, 6))).isEqualTo(new Progress(20, 9));
    }

    @Test
    void comparesWithEarlierPeriods() {
        Comparison dashboard = new Comparison(152, 171);
        assertThat(dashboard.difference()).isEqualTo(-19);
        assertThat(dashboard.change(1, Rounding.HALF_UP)).contains(new BigDecimal("-11.1"));
        // the whole country 2006: 187.179, up 10,46 %
        assertThat(new Comparison(187_179, 169_454).change(2, Rounding.HALF_UP)).contains(new BigDecimal("10.46"));
        assertThat(new Comparison(5, 0).change(1, Rounding.HALF_UP)).isEmpty();
        assertThat(new Comparison(30, 40).share(1, Rounding.HALF_UP)).contains(new BigDecimal("75.0"));
        // Thanh Hoa 2013-2018: 1.823 over 6 years
        List<Long> years = List.of(300L, 300L, 300L, 300L, 300L, 323L);
        assertThat(Comparison.average(years, 1, Rounding.HALF_UP)).contains(new BigDecimal("303.8"));
        assertThat(Comparison.average(Collections.emptyList(), 1, Rounding.HALF_UP))
                .isEmpty();
    }
}
