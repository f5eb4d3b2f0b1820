package vn.ptdv.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.model.Rounding;

@Tag("F12")
class VietnameseNumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1823, 1.823", "36607, 36.607", "1000000, 1.000.000", "-1823, -1.823", "-999, -999"
    })
    void groupsThousandsByDots(long number, String text) {
        assertThat(VietnameseNumbers.format(number)).isEqualTo(text);
    }

    @Test
    void writesDecimalsAfterAComma() {
        assertThat(VietnameseNumbers.format(new BigDecimal("1823.50"))).isEqualTo("1.823,50");
        assertThat(VietnameseNumbers.format(new BigDecimal("303.8333"), 1, Rounding.HALF_UP))
                .isEqualTo("303,8");
        assertThat(VietnameseNumbers.format(new BigDecimal("2835.885"), 1, Rounding.HALF_UP))
                .isEqualTo("2.835,9");
    }

    @ParameterizedTest
    @CsvSource({
        // Thanh Hoa 673-CV/DUK, 08/10/2019: the letter says 50,6
        "152, 300, 1, HALF_UP, '50,7%'",
        "152, 300, 1, DOWN, '50,6%'",
        // binhthuancpv.org.vn ID=25573
        "48, 204, 1, HALF_UP, '23,5%'",
        // btctu.binhthuan.dcs.vn/Tin-tuc/post/180993
        "1669, 2000, 2, HALF_UP, '83,45%'",
        "1669, 2000, 1, HALF_UP, '83,5%'",
        "1669, 2000, 1, DOWN, '83,4%'",
        "46, 120, 2, HALF_UP, '38,33%'",
        "2814, 87258, 2, HALF_UP, '3,22%'",
        "3, 12, 1, HALF_UP, '25,0%'",
        "2, 12, 1, HALF_UP, '16,7%'",
        "119756, 187179, 2, HALF_UP, '63,98%'",
        "358, 4704, 2, HALF_UP, '7,61%'",
        "1171, 1138, 1, DOWN, '102,8%'",
        "0, 12, 0, HALF_UP, '0%'",
    })
    void computesPercentagesByTheHousesRounding(long part, long base, int decimals, Rounding rounding, String text) {
        assertThat(VietnameseNumbers.percentText(part, base, decimals, rounding))
                .contains(text);
    }

    @Test
    void hasNoPercentageOfNothing() {
        assertThat(VietnameseNumbers.percent(5, 0, 1, Rounding.HALF_UP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.823, 1823",
        "1 823, 1823",
        "'1\u00A0823', 1823",
        "1823, 1823",
        "'12,5', 12.5",
        "12.5, 12.5",
        "'1.823,5', 1823.5",
        "'1 823,5', 1823.5",
        "'1,823,000', 1823000",
        "'1,823.5', 1823.5",
        "'1,823', 1.823",
        "1.234.567, 1234567",
        "' -3 ', -3",
        "−3, -3",
        "+7, 7",
        "007, 7",
    })
    void readsWhatIsTyped(String text, BigDecimal number) {
        assertThat(VietnameseNumbers.parse(text))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mười", "1.82.3", "1..2", "5 người", "1,2,3", "1e5", "٣"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(VietnameseNumbers.parse(text)).isEmpty();
    }

    @Test
    void readsWholeNumbersAndPercentages() {
        assertThat(VietnameseNumbers.parseWhole("1.823")).contains(1823L);
        assertThat(VietnameseNumbers.parseWhole("12,0")).contains(12L);
        assertThat(VietnameseNumbers.parseWhole("12,5")).isEmpty();
        assertThat(VietnameseNumbers.parsePercent("50,6 %")).contains(new BigDecimal("50.6"));
        assertThat(VietnameseNumbers.parsePercent("50,6%")).contains(new BigDecimal("50.6"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "14, mười bốn",
        "55, năm mươi lăm",
        "300, ba trăm",
        "305, ba trăm linh năm",
        "1005, một nghìn không trăm linh năm",
        "1823, một nghìn tám trăm hai mươi ba",
        "2000, hai nghìn",
        "36607, ba mươi sáu nghìn sáu trăm linh bảy",
        "1000015, một triệu không trăm mười lăm",
        "2000000000, hai tỷ",
        "1500000000000, một nghìn năm trăm tỷ",
        "-2, âm hai",
    })
    void speaksNumbers(long number, String words) {
        assertThat(VietnameseNumbers.words(number)).isEqualTo(words);
    }
}
