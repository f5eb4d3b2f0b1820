package vn.ptdv.logic.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** The figures that committees published about quotas and their fulfilment, as one table each. */
@Tag("F9")
@Tag("F12")
@Tag("F14")
class PublicFiguresTest {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @ParameterizedTest(name = "{0}: {2} of {1} = {5} %")
    @CsvSource({
        // who and where it was printed,                    quota, result, decimals, rounding, percent, below half
        "'Hàm Thuận Bắc 10/7/2018, binhthuancpv.org.vn 25573',  204, 48,   1, HALF_UP, 23.5,  true",
        "'Bình Thuận 2019, btctu.binhthuan.dcs.vn 180993',      2000, 1669, 2, HALF_UP, 83.45, false",
        "'Bình Thuận 2019, one decimal',                        2000, 1669, 1, HALF_UP, 83.5,  false",
        "'Bình Thuận 2019, one decimal cut off',                2000, 1669, 1, DOWN,    83.4,  false",
        "'Quận 11, first half of 2011',                         120, 46,   2, HALF_UP, 38.33, true",
        "'Thanh Hóa, CV 673-CV/ĐUK 2019, as printed',           300, 152,  1, DOWN,    50.6,  false",
        "'Thanh Hóa, CV 673-CV/ĐUK 2019, half up',              300, 152,  1, HALF_UP, 50.7,  false",
        "'La Gi, first half of 2023, by decision',              12, 3,     1, HALF_UP, 25.0,  true",
        "'La Gi, first half of 2023, by ceremony',              12, 2,     1, HALF_UP, 16.7,  true",
        "'Lâm Đồng, CV 1849-CV/ĐUK 2023, flagged',              20, 9,     0, HALF_UP, 45,    true",
        "'Lâm Đồng, CV 1849-CV/ĐUK 2023, not flagged',          20, 10,    0, HALF_UP, 50,    false",
    })
    void shareOfAQuota(
            String who, long quota, long result, int decimals, Rounding rounding, BigDecimal percent, boolean below) {
        Progress progress = new Progress(quota, result);
        assertThat(progress.percent(decimals, rounding)).as(who).contains(percent);
        assertThat(progress.isBelow(HALF)).as(who).isEqualTo(below);
    }

    @ParameterizedTest(name = "{0}: {2} of {1} = {4} %")
    @CsvSource({
        "'Đắk Lắk 2024, baodaklak.vn b180551',   87258,  2814,   2, 3.22",
        "'Xuân Lộc 2017',                        4704,   358,    2, 7.61",
        "'the whole country 2006, aged 18-30',   187179, 119756, 2, 63.98",
    })
    void shareOfTheMembers(String who, long whole, long part, int decimals, BigDecimal percent) {
        assertThat(VietnameseNumbers.percent(part, whole, decimals, Rounding.HALF_UP))
                .as(who)
                .contains(percent);
    }

    @ParameterizedTest(name = "{0}: {1} %-{2} % of {3} members")
    @CsvSource({
        "'Kon Tum, 1000-CV/TU 28/7/2023',   3, 4, 1000, 30, 40",
        "'Phú Thọ, 37-KH/ĐUK 26/12/2022',   2, 3, 3150, 63, 95",
        "'Đắk Lắk 2024, one rate for most', 3.25, 3.25, 87258, 2836, 2836",
    })
    void quotaFromTheBand(String who, BigDecimal low, BigDecimal high, long members, long least, long most) {
        assertThat(new RateBand(low, high).propose(members))
                .as(who)
                .isEqualTo(new RateBand.Proposal(least, most));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Thanh Hóa 2013-2018: 1.823 over 6 years', 1823, 2013, 2018, 303.8, 304 304 304 304 304 303",
        "'Chư Sê 2016-2020: 1.500, gialaitv.vn',    1500, 2016, 2020, 300.0, 300 300 300 300 300",
    })
    void averageAndSplitOfATerm(String who, long total, int from, int to, BigDecimal average, String parts) {
        List<Long> years = List.copyOf(YearSplit.evenly(total, from, to).values());
        assertThat(years.stream().map(String::valueOf)).as(who).containsExactly(parts.split(" "));
        assertThat(Comparison.average(years, 1, Rounding.HALF_UP)).as(who).contains(average);
    }

    @Test
    void listsThatAddUpAndOneThatDoesNot() {
        // Binh Thuan 2019: 248 party committees and 229 cells are 477 base organisations
        assertThat(SumCheck.of(List.of(248L, 229L), OptionalLong.of(477))).isEqualTo(new SumCheck.Matches(477));
        // Dak Lak 2024: sub-quotas of pupils and students, reserve and militia stay below the whole
        assertThat(SumCheck.groupsAbove(2814, Map.of("HSSV", 150L, "DU_BI", 44L, "DAN_QUAN", 129L)))
                .isEmpty();
        assertThat(SumCheck.groupsAbove(100, Map.of("HSSV", 150L, "DU_BI", 44L, "DAN_QUAN", 129L)))
                .containsExactly("DAN_QUAN", "HSSV");
    }
}
