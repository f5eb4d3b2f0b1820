package vn.ptdv.logic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F16")
class FoldedScanTest {
    private final FoldedScan scan = FoldedScan.of(
            List.of("nguyen van an\nnva\n036099000001", "tran thi dao\nttd\n", "", "le anh\nla\n036099000002"));

    @Test
    void findsEveryWordInAnyOrderWithoutAccents() {
        assertThat(found("AN  Nguyễn")).containsExactly(0);
        assertThat(found("Đào")).containsExactly(1);
        assertThat(found("an nguyen dao")).isEmpty();
    }

    @Test
    void findsInitialsAndNumbersButNothingAcrossTwoTexts() {
        assertThat(found("nva")).containsExactly(0);
        assertThat(found("036099")).containsExactly(0, 3);
        assertThat(found("000001tran")).isEmpty();
        assertThat(found("036099000002x")).isEmpty();
    }

    @Test
    void leavesAllWhenNothingIsTyped() {
        assertThat(found(" ")).containsExactly(0, 1, 2, 3);
    }

    private List<Integer> found(String typed) {
        return scan.holding(typed).stream().boxed().toList();
    }
}
