package vn.ptdv.ui.common.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F84")
class ItemSourceTest {
    private final ItemSource source = ItemSource.over(List.of(
            Item.of("1", "Nguyễn Văn An"),
            Item.of("2", "Đặng Thị Thảo"),
            Item.of("3", "Nguyễn Thị Én").retired()));

    @Test
    void findsByWordsInAnyOrderByInitialsAndByCode() {
        assertThat(found("an nguyen")).containsExactly("1");
        assertThat(found("dtt")).containsExactly("2");
        assertThat(found("2")).containsExactly("2");
        assertThat(found("  ")).containsExactly("1", "2");
    }

    @Test
    void leavesOutWhatIsRetired() {
        assertThat(found("nguyen")).containsExactly("1");
    }

    @Test
    void theOneThatIsCalledSoComesFirstWhateverNumbersStandInOtherCodes() {
        ItemSource units = ItemSource.over(List.of(
                Item.of("1067", "Chi bộ Khối văn phòng số 5", "Đảng bộ Công ty"),
                Item.of("12", "Chi bộ Khối văn phòng", "Đảng bộ số 6"),
                Item.of("13", "Chi bộ Khối văn phòng số 6", "Đảng bộ Công ty")));
        List<String> codes = new ArrayList<>();
        units.find("khoi van phong so 6", items -> items.forEach(i -> codes.add(i.code())));
        assertThat(codes).containsExactly("13", "12");
    }

    private List<String> found(String typed) {
        List<String> codes = new ArrayList<>();
        source.find(typed, items -> items.forEach(i -> codes.add(i.code())));
        return codes;
    }
}
