package vn.ptdv.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F84")
class VietnameseTextTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Đào, nguyen thi dao",
        "ĐẢNG UỶ XÃ HOÀ BÌNH, dang uy xa hoa binh",
        "Đảng ủy xã Hòa Bình, dang uy xa hoa binh",
        "'  Trần   Văn\tÚt ', tran van ut",
        "Bru – Vân Kiều, bru - van kieu",
        "M’Nông, m'nong",
        "37-KH/ĐUK, 37-kh/duk",
        "ƯƠNG Ỵ Ỹ Ặ Ỗ, uong y y a o",
        "'', ''",
    })
    void foldsForSearch(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
        assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "ủy, uỷ",
        "ỦY VIÊN, UỶ VIÊN",
        "hòa, hoà",
        "Thúy Hòe khỏe, Thuý Hoè khoẻ",
        "thủy lũy tụy, thuỷ luỹ tuỵ",
        "khóa họa tỏa, khoá hoạ toả",
        "òa, oà",
        "quý quỳ quỹ Quỵ, quý quỳ quỹ Quỵ",
        "hoàn toán toàn xoèn, hoàn toán toàn xoèn",
        "khuỷu ngoẹo xoáy khoái, khuỷu ngoẹo xoáy khoái",
        "thuở Huế của mía, thuở Huế của mía",
        "'hòa-thuận (ủy).', 'hoà-thuận (uỷ).'",
        "hoa uy, hoa uy",
    })
    void movesTheToneOnlyInOpenOaOeUy(String old, String modern) {
        assertThat(VietnameseText.toneStyle(old, ToneStyle.NEW)).isEqualTo(modern);
        assertThat(VietnameseText.toneStyle(modern, ToneStyle.OLD)).isEqualTo(old);
        assertThat(VietnameseText.toneStyle(old, ToneStyle.OLD)).isEqualTo(old);
        assertThat(VietnameseText.sameWord(old, modern)).isTrue();
    }

    @Test
    void keepsDifferentTonesApart() {
        assertThat(VietnameseText.sameWord("hòa", "hóa")).isFalse();
        assertThat(VietnameseText.sameWord("  ĐẢNG uỷ ", "Đảng ủy")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN ÁNH, Nguyễn Văn Ánh",
        "'  đặng  thị   ê-ban ', Đặng Thị Ê-Ban",
        "h'hen niê, H'Hen Niê",
    })
    void writesNamesWithCapitals(String typed, String name) {
        assertThat(VietnameseText.titleCaseName(typed)).isEqualTo(name);
    }

    @Test
    void raisesToCapitals() {
        assertThat(VietnameseText.upper("Đảng uỷ phường Ỷ La")).isEqualTo("ĐẢNG UỶ PHƯỜNG Ỷ LA");
    }

    @Test
    void cleansAPastedText() {
        assertThat(VietnameseText.clean("\uFEFF Chi bộ\r\n thôn\u00A0 1\u200B,\u00ADxã\tA \u0007"))
                .isEqualTo("Chi bộ thôn 1,xã A");
        assertThat(VietnameseText.clean("Ha\u0300 No\u0302\u0323i")).isEqualTo("Hà Nội");
    }

    @Test
    void tellsDecomposedFromComposed() {
        assertThat(VietnameseText.isDecomposed("Ho\u0300a")).isTrue();
        assertThat(VietnameseText.isDecomposed("Hòa")).isFalse();
        assertThat(VietnameseText.nfc("Ho\u0300a")).isEqualTo("Hòa");
    }

    @Test
    void plainWordsTakeTheShortWayToTheSameText() {
        Random random = new Random(20261120);
        String letters = "aAđĐăâêôơưạậếớừỹÉÀ  \u00A0\u00AD\u0301\u0323\u200B\u2013'\"\t\n7.,/\u017F\u212A\u03A9";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String one = text.toString();
            assertThat(VietnameseText.isDecomposed(one))
                    .as(one)
                    .isEqualTo(!Normalizer.isNormalized(one, Normalizer.Form.NFC));
            // A blank before the text is taken away in the long way.
            assertThat(VietnameseText.clean(one)).as(one).isEqualTo(VietnameseText.clean("\u00A0" + one));
        }
    }
}
