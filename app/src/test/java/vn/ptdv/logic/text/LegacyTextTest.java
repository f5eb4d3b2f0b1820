package vn.ptdv.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("F77")
class LegacyTextTest {
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Hường",
            "Trần Văn Đức",
            "Lê Hoàng Phước",
            "Đặng Thuỳ Trâm",
            "Bắc Trà My",
            "Vũ Mạnh Cường",
            "2/9/1990");

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("NguyÔn ThÞ H­êng", TextEncoding.TCVN3, "Nguyễn Thị Hường"),
                Arguments.of("§¶ng bé x· B¾c S¬n", TextEncoding.TCVN3, "Đảng bộ xã Bắc Sơn"),
                Arguments.of("Nguyeãn Thò Höôøng", TextEncoding.VNI, "Nguyễn Thị Hường"),
                Arguments.of("ÑAÛNG BOÄ XAÕ BAÉC SÔN", TextEncoding.VNI, "ĐẢNG BỘ XÃ BẮC SƠN"),
                Arguments.of("AÙnh, Yeán, Lyù, Quyø, Myõ, Thuûy", TextEncoding.VNI, "Ánh, Yến, Lý, Quỳ, Mỹ, Thủy"),
                Arguments.of("Nguyên Thi Hang", TextEncoding.UNICODE, "Nguyên Thi Hang"),
                Arguments.of("Hà Nội, Đà Nẵng", TextEncoding.UNICODE, "Hà Nội, Đà Nẵng"),
                Arguments.of("Ðảng bộ xã", TextEncoding.UNICODE, "Đảng bộ xã"),
                Arguments.of("Nguyá»…n VÄƒn Ä\u0090á»©c", TextEncoding.UTF8_MISREAD, "Nguyễn Văn Đức"),
                Arguments.of("Nguyen Van A", TextEncoding.UNICODE, "Nguyen Van A"),
                Arguments.of("Café Zürich Ångström", TextEncoding.UNICODE, "Café Zürich Ångström"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recognisesAndRepairsAColumn(String legacy, TextEncoding encoding, String text) {
        LegacyText.Column column = LegacyText.repairColumn(List.of(legacy), Optional.empty());
        assertThat(column.guess().encoding()).isEqualTo(encoding);
        assertThat(column.values()).containsExactly(text);
    }

    @Test
    void recognisesDecomposedText() {
        List<String> decomposed = NAMES.stream()
                .map(n -> Normalizer.normalize(n, Normalizer.Form.NFD))
                .toList();
        LegacyText.Column column = LegacyText.repairColumn(decomposed, Optional.empty());
        assertThat(column.guess().encoding()).isEqualTo(TextEncoding.DECOMPOSED);
        assertThat(column.values()).isEqualTo(NAMES);
    }

    @Test
    void recognisesViscii() {
        List<String> latin = List.of("Nguy\u00ADn Th\u00B8 H\u00DF\u00B6ng", "Tr\u00A5n V\u00E5n \u00D0\u00D1c");
        LegacyText.Column column = LegacyText.repairColumn(latin, Optional.empty());
        assertThat(column.guess().encoding()).isEqualTo(TextEncoding.VISCII);
        assertThat(column.values()).containsExactly("Nguyễn Thị Hường", "Trần Văn Đức");
    }

    @Test
    void recognisesWindows1258ReadAsWestern() {
        Charset western = Charset.forName("windows-1252");
        List<String> read = Stream.of(
                        "Nguy\u00EA\u0303n Thi\u0323 H\u01B0\u01A1\u0300ng",
                        "Tr\u00E2\u0300n V\u0103n \u0110\u01B0\u0301c")
                .map(t -> new String(t.getBytes(Charset.forName("windows-1258")), western))
                .toList();
        LegacyText.Column column = LegacyText.repairColumn(read, Optional.empty());
        assertThat(column.guess().encoding()).isEqualTo(TextEncoding.WINDOWS_1258);
        assertThat(column.values()).containsExactly("Nguyễn Thị Hường", "Trần Văn Đức");
    }

    @ParameterizedTest
    @CsvSource({
        "cã,    .VnTime,         TCVN3,          có",
        "cã,    '',              UNICODE,        cã",
        "NguyÔn,.VnTimeH,        TCVN3_CAPITALS, NGUYỄN",
        "Nguyễn,.VnTime,         UNICODE,        Nguyễn",
        "loaïi, VNI-Times,       VNI,            loại",
        "cã,    Times New Roman, UNICODE,        cã",
    })
    void letsTheFontDecideWhereBothReadingsAreWords(String cell, String font, TextEncoding encoding, String text) {
        LegacyText.Column column =
                LegacyText.repairColumn(List.of(cell), Optional.of(font).filter(f -> !f.isEmpty()));
        assertThat(column.guess().encoding()).isEqualTo(encoding);
        assertThat(column.values()).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void repairsOnlyOnce(String legacy, TextEncoding encoding, String text) {
        List<String> once =
                LegacyText.repairColumn(List.of(legacy), Optional.empty()).values();
        LegacyText.Column twice = LegacyText.repairColumn(once, Optional.empty());
        assertThat(twice.values()).isEqualTo(once);
        assertThat(twice.guess().needsRepair()).isFalse();
        assertThat(LegacyText.repair("Nguyễn", encoding)).isEqualTo("Nguyễn");
    }

    @Test
    void leavesAUnicodeValueInALegacyColumn() {
        List<String> mixed = List.of("NguyÔn ThÞ H­êng", "§Æng V¨n §øc", "Trần Đức");
        assertThat(LegacyText.repairColumn(mixed, Optional.empty()).values())
                .containsExactly("Nguyễn Thị Hường", "Đặng Văn Đức", "Trần Đức");
    }

    @Test
    void setsTonesOnceInOneWay() {
        assertThat(LegacyText.repair("Uỷ ban xã Hòa Thuỷ, quý III", TextEncoding.TONES_NEW))
                .isEqualTo("Ủy ban xã Hòa Thủy, quý III");
        assertThat(LegacyText.repair("Ủy ban xã Hoà Thủy", TextEncoding.TONES_OLD))
                .isEqualTo("Uỷ ban xã Hoà Thuỷ");
        for (TextEncoding way : List.of(TextEncoding.TONES_NEW, TextEncoding.TONES_OLD)) {
            String once = LegacyText.repair("Nguyễn Thuý Hòa", way);
            assertThat(LegacyText.repair(once, way)).isEqualTo(once);
        }
    }

    @Test
    void roundTripsEveryNameThroughMisreadUtf8() {
        List<String> misread = NAMES.stream()
                .map(n -> new String(n.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        assertThat(LegacyText.repairColumn(misread, Optional.empty()).values()).isEqualTo(NAMES);
    }

    @Test
    void aDashBetweenWordsThatAnyEncodingHasIsNoLetterOfAnOldOne() {
        for (List<String> samples : List.of(
                List.of("Công ty – Hai", "Không", "–"),
                List.of("Công đoàn – công ty", "Không có – không", "Hà – Hòa"))) {
            assertThat(LegacyText.guess(samples, Optional.empty()).encoding()).isEqualTo(TextEncoding.UNICODE);
        }
    }
}
