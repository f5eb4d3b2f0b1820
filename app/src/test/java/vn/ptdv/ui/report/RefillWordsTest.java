package vn.ptdv.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.refill.FigureMarks;

/** What the clerk reads after figures were filled anew. */
@Tag("F67")
class RefillWordsTest {
    @Test
    void ofALongEnumerationOnlyWhatIsDifferentIsTold() {
        String told = told(
                "Trong đó: sinh viên 2 (3,5%); giáo viên 3 (5,3%); nữ 26 đảng viên (45,6%); tuổi bình quân 35,8.",
                "Trong đó: sinh viên 2 (3,5%); giáo viên 3 (5,3%); nữ 25 đảng viên (43,9%); tuổi bình quân 35,8.");
        assertThat(told)
                .contains("Trước: nữ 26 đảng viên (45,6%)", "Nay: nữ 25 đảng viên (43,9%)")
                .doesNotContain("giáo viên");
    }

    @Test
    void aShortSentenceIsToldWhole() {
        assertThat(told("Kết nạp 57/127 đảng viên.", "Kết nạp 58/127 đảng viên."))
                .contains("Trước: Kết nạp 57/127 đảng viên.", "Nay: Kết nạp 58/127 đảng viên.");
    }

    private static String told(String before, String after) {
        return RefillWords.of(new FigureMarks.Refilled(
                new byte[0], List.of(new FigureMarks.Change(before, Optional.of(after), after)), List.of(), true));
    }
}
