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

    @ParameterizedTest(name = "{0}: {2} of {1} = {3} %")
    @CsvSource({
        // who and where it was printed,                       quota, result, percent as printed, below half
        "'Hàm Thuận Bắc 10/7/2018, binhthuancpv.org.vn 25573',  204,  48,   23.5,     true",
        "'Bình Thuận 2019, btctu.binhthuan.dcs.vn 180993',      2000, 1669, 83.45,    false",
        "'Bình Thuận 2019, one decimal',                        2000, 1669, 83.5,     false",
        "'Bình Thuận 2019, one decimal cut off',                2000, 1669, 83.4 cut, false",
        "'Quận 11, first half of 2011',                         120,  46,   38.33,    true",
        "'Thanh Hóa, CV 673-CV/ĐUK 2019, as printed',           300,  152,  50.6 cut, false",
        "'Thanh Hóa, CV 673-CV/ĐUK 2019, half up',              300,  152,  50.7,     false",
        "'La Gi, first half of 2023, by decision',              12,   3,    25.0,     true",
        "'La Gi, first half of 2023, by ceremony',              12,   2,    16.7,     true",
        "'Lâm Đồng, CV 1849-CV/ĐUK 2023, flagged',              20,   9,    45,       true",
        "'Lâm Đồng, CV 1849-CV/ĐUK 2023, not flagged',          20,   10,   50,       false",
    })
    void shareOfAQuota(String who, long quota, long result, String printed, boolean below) {
        Rounding rounding = printed.endsWith("cut") ? Rounding.DOWN : Rounding.HALF_UP;
        BigDecimal percent = new BigDecimal(printed.replace(" cut", ""));
        Progress progress = new Progress(quota, result);
        assertThat(progress.percent(percent.scale(), rounding)).as(who).contains(percent);
        assertThat(progress.isBelow(HALF)).as(who).isEqualTo(below);
    }

    @ParameterizedTest(name = "{0}: {2} of {1} = {3} %")
    @CsvSource({
        "'Đắk Lắk 2024, baodaklak.vn b180551',   87258,  2814,   3.22",
        "'Xuân Lộc 2017',                        4704,   358,    7.61",
        "'the whole country 2006, aged 18-30',   187179, 119756, 63.98",
    })
    void shareOfTheMembers(String who, long whole, long part, BigDecimal percent) {
        assertThat(VietnameseNumbers.percent(part, whole, percent.scale(), Rounding.HALF_UP))
                .as(who)
                .contains(percent);
    }

    @ParameterizedTest(name = "{0}: {1} % of {2} members")
    @CsvSource({
        "'Kon Tum, 1000-CV/TU 28/7/2023',   3-4,       1000,  30, 40",
        "'Phú Thọ, 37-KH/ĐUK 26/12/2022',   2-3,       3150,  63, 95",
        "'Đắk Lắk 2024, one rate for most', 3.25-3.25, 87258, 2836, 2836",
    })
    void quotaFromTheBand(String who, String band, long members, long least, long most) {
        List<String> ends = List.of(band.split("-"));
        assertThat(new RateBand(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1))).propose(members))
                .as(who)
                .isEqualTo(new RateBand.Proposal(least, most));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Thanh Hóa 2013-2018: 1.823 over 6 years', 1823, 2013-2018, 303.8, 304 304 304 304 304 303",
        "'Chư Sê 2016-2020: 1.500, gialaitv.vn',    1500, 2016-2020, 300.0, 300 300 300 300 300",
    })
    void averageAndSplitOfATerm(String who, long total, String span, BigDecimal average, String parts) {
        List<Integer> ends =
                java.util.Arrays.stream(span.split("-")).map(Integer::valueOf).toList();
        List<Long> years =
                List.copyOf(YearSplit.evenly(total, ends.get(0), ends.get(1)).values());
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
