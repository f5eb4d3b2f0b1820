package vn.ptdv.logic.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New figures go where the old ones stood; the words around them are the clerk's. */
@Tag("F67")
class RefillTest {
    private static final String FILLED = "Kết nạp 152/300 đảng viên, đạt 50,6% chỉ tiêu.";
    private static final String NOW = "Kết nạp 153/300 đảng viên, đạt 51,0% chỉ tiêu.";

    @Test
    void aSentenceThatNobodyTouchedIsReplaced() {
        assertThat(Refill.sentence(FILLED, FILLED, "Chưa kết nạp.")).contains("Chưa kết nạp.");
    }

    @Test
    void theClerksWordsStayAndOnlyTheFiguresChange() {
        assertThat(Refill.sentence(
                        "Đến nay đã kết nạp 152/300 đồng chí, bằng 50,6% kế hoạch; 12 chi bộ vượt.", FILLED, NOW))
                .contains("Đến nay đã kết nạp 153/300 đồng chí, bằng 51,0% kế hoạch; 12 chi bộ vượt.");
    }

    @Test
    void aFigureThatStandsInALongerNumberIsNotTouched() {
        assertThat(Refill.sentence("Có 1.152/300 và 152/300, đạt 50,6%.", FILLED, NOW))
                .contains("Có 1.152/300 và 153/300, đạt 51,0%.");
    }

    @Test
    void whatTheClerkHasTakenOutIsLeftToAPerson() {
        assertThat(Refill.sentence("Kết quả tốt.", FILLED, NOW)).isEmpty();
        assertThat(Refill.sentence("Kết quả tốt.", FILLED, FILLED)).contains("Kết quả tốt.");
    }
}
