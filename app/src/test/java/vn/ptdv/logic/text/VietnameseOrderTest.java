package vn.ptdv.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("F85")
class VietnameseOrderTest {
    static Stream<List<String>> dictionaries() {
        return Stream.of(
                List.of(
                        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ",
                        "p"),
                List.of("p", "q", "r", "s", "t", "u", "ư", "v", "x", "y"),
                List.of("ma", "mà", "mả", "mã", "má", "mạ", "man"),
                List.of("An Chi", "Án Bình", "Ấn An"),
                List.of("Da", "Dân", "Dũng", "Đa", "Đào"),
                List.of("hòa", "hoán", "hoàng"),
                List.of("Chi bộ", "Chi bộ 2", "Chi bộ 10", "Chi bộ 10A", "Chi bộ A", "Chi bộ thôn 1"),
                List.of("Lâm Hà", "Lâm Đồng").stream()
                        .sorted(VietnameseOrder.texts())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void sortsAsTheDictionaryDoes(List<String> expected) {
        List<String> mixed = new ArrayList<>(expected);
        Collections.shuffle(mixed, new Random(7));
        assertThat(VietnameseOrder.sorted(mixed, s -> s)).isEqualTo(expected);
        mixed.sort(VietnameseOrder.texts());
        assertThat(mixed).isEqualTo(expected);
    }

    @Test
    void comparesWordByWord() {
        assertThat(VietnameseOrder.key("Lâm Đồng")).isLessThan(VietnameseOrder.key("Lâm Hà"));
        assertThat(VietnameseOrder.key("Hà Nội")).isLessThan(VietnameseOrder.key("Hải Phòng"));
    }

    @Test
    void sortsNamesByGivenMiddleFamily() {
        List<String> expected = List.of(
                "An",
                "Lê An",
                "Trần An",
                "Nguyễn Văn An",
                "Trần Văn An",
                "Bùi Việt An",
                "Nguyễn Văn Ân",
                "Đỗ Thị Bình",
                "Lê Thị Minh Bình",
                "Hà Dung",
                "Hà Đức");
        List<String> mixed = new ArrayList<>(expected);
        Collections.shuffle(mixed, new Random(3));
        assertThat(VietnameseOrder.sortedByName(mixed, s -> s)).isEqualTo(expected);
        mixed.sort(VietnameseOrder.names());
        assertThat(mixed).isEqualTo(expected);
    }

    @Test
    void takesBothTonePlacesAsOne() {
        assertThat(VietnameseOrder.key("uỷ")).isEqualTo(VietnameseOrder.key("ủy"));
        assertThat(VietnameseOrder.nameKey("Lê  THUÝ")).isEqualTo(VietnameseOrder.nameKey("Lê Thúy"));
    }

    @Test
    void makesKeysOfPlainAscii() {
        assertThat(VietnameseOrder.nameKey("H’Hen Niê 001205000123 Ω")).matches("[ -~]*");
    }
}
