package vn.ptdv.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** What is due, worked through with the keyboard on the sample committee. */
@Tag("F40")
@Tag("F41")
@Tag("F46")
class TodayScreenTest {
    @TempDir
    Path own;

    private final List<Long> opened = new ArrayList<>();
    private Book book;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        ui = Ui.show(() -> new TodayController(OpenBooks.over(book, own), kit.toolkit(), opened::add));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
    }

    @Test
    void saysWhatIsDueAndWhyAndOpensThePerson() {
        ui.run(() -> ui.find("today", TableView.class).requestFocus());
        ui.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(ui.find("today-basis", Label.class).getText()).contains(":");
        ui.picture("today");
        ui.press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void keepsAFollowUpAndMarksItDone() {
        int before = rows();
        ui.focus("today").press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("form-what", "Gọi chi bộ Trường THPT hỏi kết quả họp").fill("form-due", "21/11/2026");
        ui.picture("today-add");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(rows()).isEqualTo(before + 1);
        ui.focus("filter-search").type("goi chi bo").press(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(2);
        ui.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.D);
        ui.picture("today-follow-up");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(kit.tasks().unhandled()).isEmpty();
        assertThat(rows()).isZero();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void asksWhyALateDeadlineIsDoneOnlyNow() {
        ui.run(() -> ui.find("today", TableView.class).requestFocus());
        ui.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-lateReason")).isTrue();
        ui.picture("today-late");
        int before = rows();
        ui.fill("form-lateReason", "Chờ xác minh thêm").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-lateReason")).isFalse();
        assertThat(rows()).isLessThan(before);
    }

    @Test
    void countsALimitWithItsRule() {
        ui.click("today-calculator");
        ui.focus("calculator-rule").type("ra quyet dinh ket nap").press(KeyCode.ENTER);
        ui.fill("calculator-from", "1/7/2025");
        assertThat(ui.find("calculator-due", Label.class).getText()).isNotEmpty();
        ui.picture("today-calculator");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private int rows() {
        return ui.find("today", TableView.class).getItems().size();
    }
}
