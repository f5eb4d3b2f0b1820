package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.helper.HelperLoad;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.ui.Ui;

/** What the quick find leads to besides people of the book, and what it says when it leads nowhere. */
@Tag("F88")
class QuickFindTest extends SampleWindow {
    @Test
    void saysThatNothingIsFound() {
        find("qwrtz khong ai");
        assertThat(ui.find("quick-find-none", Label.class).getText()).startsWith("Không tìm thấy");
        ui.picture("quick-find-none");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("quick-find-none")).isFalse();
    }

    @Test
    void opensTheRecycleBinFromAnyScreen() {
        ui.click("go-OVERVIEW");
        find("thung rac");
        ui.press(KeyCode.ENTER);
        assertThat(ui.shows("bin")).isTrue();
        assertThat(Ui.on(() -> ui.find("settings-sections", ListView.class)
                        .getSelectionModel()
                        .getSelectedItem()))
                .hasToString("BIN");
    }

    @Test
    void opensThoseWhomAMemberHelpsWhoIsNoCandidate() {
        HelperLoad helper = new HelperStore(services.book().reading())
                .load().stream()
                        .filter(load -> load.helper().name().equals("Chu Hoàng Hùng"))
                        .findFirst()
                        .orElseThrow();
        find("chu hoang hung");
        ui.picture("quick-find-helper");
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("helper-people", TableView.class).getItems()).hasSize(helper.count());
        assertThat(ui.shows("Đồng chí Chu Hoàng Hùng đang giúp " + helper.count() + " người"))
                .isTrue();
    }

    private void find(String typed) {
        ui.press(KeyCode.CONTROL, KeyCode.K).type(typed).settle();
    }
}
