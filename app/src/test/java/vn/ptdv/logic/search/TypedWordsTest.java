package vn.ptdv.logic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What any search box of the program finds. */
@Tag("F84")
class TypedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "nguyen van an, true",
        "AN nguyễn, true",
        "nva, true",
        "thon ha an, true",
        "đàm, false",
        "an dam, false",
        "nv, false",
        "xyz, false"
    })
    void findsWordsInAnyOrderWithoutAccentsAndInitials(String typed, boolean found) {
        assertThat(TypedWords.of(typed).foundIn("Nguyễn Văn An Chi bộ thôn Hạ")).isEqualTo(found);
    }

    @Test
    void takesTonePlacementAndOldSpellingsAsOne() {
        assertThat(TypedWords.of("uỷ hoà").foundIn("Đảng ủy xã Hòa Bình")).isTrue();
        assertThat(TypedWords.of("dang uy").foundIn("Đảng uỷ xã")).isTrue();
    }

    @Test
    void leavesAllWhenNothingIsTyped() {
        assertThat(TypedWords.of("  ").foundIn("")).isTrue();
    }
}
