package vn.ptdv.ui.common.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.ViewMemory;

@Tag("F84")
@Tag("F86")
@Tag("F87")
class FilterBarTest {
    private final List<Filter> wanted = new ArrayList<>();
    private final SavedFilters saved =
            new SavedFilters("people", ViewMemory.inMemory(), name -> name.accept("HSSV 2026"));
    private final FilterBar bar = Ui.on(() -> new FilterBar(
                    "Tìm",
                    List.of(new Condition(
                            "step", "Bước", () -> List.of(Item.of("a", "Nguồn"), Item.of("b", "Cảm tình")))))
            .onFilter(wanted::add)
            .saving(saved));
    private final Ui ui = Ui.showNode(() -> new VBox(bar));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void asksOnceWhenTheTypingRests() {
        ui.focus("filter-search").type("Hồng Hạnh");
        ui.waitFor(() -> !wanted.isEmpty());
        assertThat(wanted).containsExactly(new Filter("Hồng Hạnh", Map.of()));
        assertThat(ui.find("filter-search", TextField.class).getText()).isEqualTo("Hồng Hạnh");
    }

    @Test
    void enterDoesNotWaitAndEscapeTakesTheTextBack() {
        ui.focus("filter-search").type("an").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(wanted).containsExactly(new Filter("an", Map.of()), Filter.ALL);
    }

    @Test
    void ticksConditionsAndShowsThemAsChips() {
        ui.click("Bước").click("Nguồn").click("Cảm tình");
        ui.pictureOfTop("popup-condition");
        ui.press(KeyCode.ESCAPE);
        ui.picture("filter-chips");
        assertThat(bar.filter().codes("step")).containsExactly("a", "b");
        ui.click("Bỏ Bước: Nguồn, Cảm tình");
        assertThat(bar.filter().isAll()).isTrue();
        assertThat(wanted).hasSize(3);
    }

    @Test
    void keepsFiltersUnderNames() {
        Filter filter = new Filter("a & b = c, Đỗ", Map.of("step", List.of("a", "b,c")));
        saved.save("Sắp hết hạn", filter);
        saved.save("Khác", Filter.ALL.searching("x"));
        assertThat(saved.all()).containsOnlyKeys("Sắp hết hạn", "Khác").containsEntry("Sắp hết hạn", filter);
        saved.remove("Khác");
        assertThat(saved.all()).containsOnlyKeys("Sắp hết hạn");
    }

    @Test
    void usesASavedFilter() {
        saved.save("Nguồn", Filter.ALL.with("step", List.of("a")));
        ui.focus("Bộ lọc đã lưu").press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(bar.filter().codes("step")).containsExactly("a");
    }

    @Test
    void findsEveryWordWithoutAccents() {
        Filter filter = Filter.ALL.searching("hanh hong");
        assertThat(filter.findsIn("Nguyễn Thị Hồng Hạnh")).isTrue();
        assertThat(filter.findsIn("Nguyễn Thị Hồng")).isFalse();
        assertThat(Filter.ALL.searching("ủy").findsIn("Đảng uỷ xã Hoà Bình")).isTrue();
        assertThat(Filter.ALL.searching("hòa  dang").findsIn("Đảng uỷ xã Hoà Bình"))
                .isTrue();
        assertThat(Filter.ALL.searching("nva").findsIn("Nguyễn Văn An")).isTrue();
        assertThat(Filter.ALL.searching("nvb").findsIn("Nguyễn Văn An")).isFalse();
    }
}
