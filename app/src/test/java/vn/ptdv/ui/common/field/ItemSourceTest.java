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

    private List<String> found(String typed) {
        List<String> codes = new ArrayList<>();
        source.find(typed, items -> items.forEach(i -> codes.add(i.code())));
        return codes;
    }
}
