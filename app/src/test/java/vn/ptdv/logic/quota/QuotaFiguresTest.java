package vn.ptdv.logic.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** The public figures that the program must compute as the committees did. */
@Tag("F5")
@Tag("F9")
@Tag("F10")
class QuotaFiguresTest {
    /** Quang Nam 2024, baoquangnam.vn 153731: 22 units. */
    private static final List<Long> QUANG_NAM = Stream.of(
                    150, 110, 150, 125, 90, 115, 115, 87, 87, 30, 48, 77, 80, 95, 95, 110, 95, 80, 12, 29, 15, 155)
            .map(Integer::longValue)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "1000, 3, 4, 30, 40", // Kon Tum 1000-CV/TU
        "3150, 2, 3, 63, 95", // Phu Tho 37-KH/DUK
        "0, 3, 4, 0, 0",
        "1, 3, 4, 1, 1",
        "87258, 3.25, 3.25, 2836, 2836",
    })
    void proposesAQuotaFromTheRate(long members, BigDecimal min, BigDecimal max, long low, long high) {
        assertThat(new RateBand(min, max).propose(members)).isEqualTo(new RateBand.Proposal(low, high));
    }

    @Test
    void showsTheExactShareApart() {
        BigDecimal share = RateBand.share(87_258, new BigDecimal("3.25"));
        assertThat(VietnameseNumbers.format(share, 1, Rounding.HALF_UP)).isEqualTo("2.835,9");
    }

    @ParameterizedTest
    @CsvSource({"29, 1000, BELOW", "30, 1000, WITHIN", "40, 1000, WITHIN", "41, 1000, ABOVE", "2814, 87258, WITHIN"})
    void placesARateInItsBand(long admitted, long members, RateBand.Position position) {
        RateBand band = new RateBand(BigDecimal.valueOf(3), BigDecimal.valueOf(4));
        assertThat(band.position(admitted, members)).contains(position);
        assertThat(band.position(admitted, 0)).isEmpty();
    }

    @Test
    void warnsThatTheQuangNamListDoesNotAddUp() {
        assertThat(QUANG_NAM).hasSize(22);
        assertThat(SumCheck.of(QUANG_NAM, OptionalLong.of(1905)))
                .isEqualTo(new SumCheck.Differs(1950, 1905))
                .satisfies(found ->
                        assertThat(((SumCheck.Differs) found).difference()).isEqualTo(45));
    }

    @Test
    void acceptsListsThatAddUp() {
        // Binh Thuan 2019: 248 party committees and 229 cells
        assertThat(SumCheck.of(List.of(248L, 229L), OptionalLong.of(477))).isEqualTo(new SumCheck.Matches(477));
        assertThat(SumCheck.of(QUANG_NAM, OptionalLong.empty())).isEqualTo(new SumCheck.NotStated(1950));
    }

    @Test
    void findsGroupsAboveTheirLine() {
        assertThat(SumCheck.groupsAbove(20, Map.of("NU", 21L, "HS", 20L, "DTTS", 25L)))
                .containsExactly("DTTS", "NU");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1 1 1, 34 33 33",
        "1905, 150 110 150, 697 511 697",
        "7, 0 0 0, 3 2 2",
        "0, 5 3, 0 0",
        "10, 0 1, 0 10",
        "3, 0.5 0.5 0.5 0.5, 1 1 1 0",
        "300, 3150 0.001, 300 0",
    })
    void splitsExactly(long total, String weights, String parts) {
        List<BigDecimal> by = Stream.of(weights.split(" ")).map(BigDecimal::new).toList();
        assertThat(LargestRemainder.split(total, by))
                .containsExactlyElementsOf(
                        Stream.of(parts.split(" ")).map(Long::valueOf).toList());
    }

    @Test
    void neverLosesAPerson() {
        List<BigDecimal> weights = QUANG_NAM.stream().map(BigDecimal::valueOf).toList();
        for (long total = 0; total < 2_500; total += 7) {
            assertThat(LargestRemainder.split(total, weights).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(total);
        }
        assertThatThrownBy(() -> LargestRemainder.split(-1, weights)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void splitsATermOverItsYears() {
        // Chu Se 2015-2020: 1.500, gialaitv.vn
        assertThat(YearSplit.evenly(1500, 2016, 2020)).containsOnlyKeys(2016, 2017, 2018, 2019, 2020);
        assertThat(YearSplit.evenly(1500, 2016, 2020).values()).containsOnly(300L);
        assertThat(YearSplit.evenly(1823, 2013, 2018).values()).containsExactly(304L, 304L, 304L, 304L, 304L, 303L);
        assertThat(YearSplit.rest(new Progress(1500, 1204), 2029, 2030).values())
                .containsExactly(148L, 148L);
    }

    @Test
    void carriesOverWhatIsLeft() {
        Map<Integer, Long> plan = new TreeMap<>(Map.of(2026, 20L, 2027, 20L, 2028, 20L, 2029, 20L));
        Map<Integer, Long> results = Map.of(2026, 15L, 2027, 27L, 2028, 10L);
        assertThat(YearSplit.withCarryOver(plan, results))
                .containsExactly(
                        Map.entry(2026, 20L), Map.entry(2027, 25L), Map.entry(2028, 20L), Map.entry(2029, 28L));
    }
}
