package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;

/** A clerk's first half hour: guide, book, shell, a change and its undo, lock, close, open again. */
@Tag("F91")
@Tag("F95")
@Tag("F99")
@Tag("F112")
class AppWindowTest {
    @TempDir
    Path own;

    private TestKit kit;
    private Ui ui;

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void leadsFromNothingIntoAnOpenBook() {
        makeBook();
        assertThat(ui.find("screen")).isNotNull();
        ui.picture("shell");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void asksAgainWhereAnAnswerIsMissing() {
        ui.click("guide-next");
        assertThat(ui.find("guide-COMMITTEE_NAME", TextField.class).getAccessibleHelp())
                .isEqualTo("Chưa nhập: Tên cấp ủy.");
        ui.picture("guide-missing");
        ui.type("X");
        assertThat(ui.find("guide-COMMITTEE_NAME", TextField.class).getText()).isEqualTo("X");
        assertThat(ui.find("guide-COMMITTEE_NAME", TextField.class).getAccessibleHelp())
                .isEmpty();
    }

    /** On a machine that takes the place of a broken one there is only the backup. */
    @Test
    void aBackupCanBeBroughtBackWhereThereIsNoBookYet() {
        ui.click("guide-restore");
        assertThat(ui.words()).contains("Thư mục này chưa có bản sao lưu nào");
        assertThat(ui.find("restore-act")).isNotNull();
    }

    @Test
    void goesThroughTheQuestionsByKeyboardAlone() {
        ui.type("Đảng ủy xã Hòa Tiến").press(KeyCode.TAB).type("Hòa Tiến").press(KeyCode.ENTER);
        assertThat(ui.find("guide-ISSUER_LINE", TextField.class).getText()).isEqualTo("ĐẢNG ỦY XÃ HÒA TIẾN");
        ui.type("ĐẢNG BỘ TỈNH SƠN HÀ").press(KeyCode.ENTER);
        // The name was never added by the button, and is kept all the same.
        ui.type("Lê  Thị Hạnh").press(KeyCode.ENTER).click("guide-back");
        assertThat(ui.words()).contains("Lê Thị Hạnh");
        ui.click("guide-next").press(KeyCode.ENTER);
        assertThat(ui.find("guide-TERM_FROM", TextField.class).getAccessibleHelp())
                .isEqualTo("Nhập đủ ngày bắt đầu và ngày kết thúc nhiệm kỳ.");
        ui.type("1/8/2025").press(KeyCode.TAB);
        assertThat(ui.find("guide-TERM_TO", TextField.class).getText()).isEqualTo("01/08/2030");
        ui.type("31/2/2030").press(KeyCode.ENTER);
        assertThat(ui.find("guide-TERM_TO", TextField.class).getAccessibleHelp())
                .isNotEmpty()
                .doesNotContain("Nhập đủ");
        ui.fill("guide-TERM_TO", "31/7/2030").press(KeyCode.ENTER);
        ui.type("lan").press(KeyCode.TAB).type("ngắn").press(KeyCode.ENTER);
        assertThat(ui.find("guide-password", TextField.class).getAccessibleHelp())
                .contains("8")
                .doesNotContain("Mật khẩu cũ");
        ui.fill("guide-password", "hoa ban trắng")
                .fill("guide-again", "hoa ban")
                .press(KeyCode.ENTER);
        assertThat(ui.find("guide-again", TextField.class).getAccessibleHelp())
                .isEqualTo("Hai lần nhập mật khẩu không giống nhau.");
        String folder = ui.find("guide-folder", TextField.class).getText();
        ui.fill("guide-again", "hoa ban trắng").fill("guide-folder", "so").press(KeyCode.ENTER);
        assertThat(ui.words()).contains("Nhập đường dẫn đầy đủ của thư mục, hoặc bấm Chọn thư mục.");
        ui.fill("guide-folder", folder).press(KeyCode.ENTER);
        ui.run(() -> ui.stage().fireEvent(new WindowEvent(ui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(ui.find("guide-message", Label.class).getText()).contains("đánh dấu vào ô trên");
        ui.run(() -> ui.find("recovery-kept", CheckBox.class).setSelected(true));
        ui.click("guide-next").click("start-empty");
        assertThat(ui.find("screen")).isNotNull();
    }

    @Test
    void aChangedSettingCanBeTakenBackByItsName() {
        makeBook();
        ui.click("go-SETTINGS");
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban Trắng");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("undo", SplitMenuButton.class).getText()).contains("Tên cấp ủy");
        ui.picture("settings");
        ui.click("undo");
        assertThat(ui.find("notice", Label.class).getText()).contains("Đã hoàn tác");
        assertThat(ui.find("undo", SplitMenuButton.class).getItems())
                .extracting(item -> item instanceof SeparatorMenuItem)
                .containsExactly(false, true, false);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void namesWhatHoldsAnActThatIsChosenFromTheList() {
        makeBook();
        ui.click("go-SETTINGS");
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban Trắng");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Sơn Hà");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.run(() -> ui.find("undo", SplitMenuButton.class).getItems().get(1).fire());
        ui.settle();
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Chưa hoàn tác được", "• ");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void hidesEverythingWhileLocked() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(ui.shows("screen")).isFalse();
        ui.picture("lock");
        ui.fill("lock-password", "sai mật khẩu").press(KeyCode.ENTER);
        assertThat(ui.shows("screen")).isFalse();
        ui.fill("lock-password", "hoa ban trắng").press(KeyCode.ENTER);
        assertThat(ui.shows("screen")).isTrue();
    }

    @Test
    void whatIsTypedAndNotSavedOutlastsTheLock() {
        makeBook();
        ui.click("go-SETTINGS");
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường đang sửa dở");
        ui.press(KeyCode.CONTROL, KeyCode.L);
        ui.fill("lock-password", "hoa ban trắng").press(KeyCode.ENTER);
        assertThat(ui.find("setting-COMMITTEE_NAME", TextField.class).getText())
                .isEqualTo("Đảng ủy phường đang sửa dở");
        assertThat(ui.focused()).isSameAs(ui.find("setting-COMMITTEE_NAME"));
        assertThat(kit.dialogs().asked(String.class)).isEmpty();
    }

    @Test
    void nobodyClosesTheProgramWhileItIsLocked() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.L);
        ui.run(() -> ui.stage().fireEvent(new WindowEvent(ui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        ui.settle();
        assertThat(ui.find("lock-reminder", Label.class).getText()).contains("Mở khóa rồi hãy đóng");
        assertThat(ui.shows("lock-password")).isTrue();
        assertThat(kit.dialogs().asked()).isEmpty();
    }

    @Test
    void thePlaceStaysMarkedWhereOneStays() {
        makeBook();
        ui.click("go-SETTINGS");
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường đang sửa dở").click("go-TODAY");
        assertThat(kit.dialogs().asked(Question.class)).hasSize(1);
        assertThat(ui.find("go-SETTINGS", ToggleButton.class).isSelected()).isTrue();
        assertThat(ui.find("go-TODAY", ToggleButton.class).isSelected()).isFalse();
        kit.dialogs().answer(true);
        ui.click("go-TODAY");
        assertThat(ui.find("go-TODAY", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void findsACommandWithoutAccents() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.K);
        ui.run(() -> ui.find("quick-find", TextField.class).setText("khoa chuong"));
        ui.press(KeyCode.ENTER);
        assertThat(ui.shows("lock-password")).isTrue();
    }

    @Test
    void entersNothingOnceNothingIsFound() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.K);
        ui.run(() -> ui.find("quick-find", TextField.class).setText("khoa chuong"));
        ui.run(() -> ui.find("quick-find", TextField.class).setText("khoa chuong trình không có"));
        ui.press(KeyCode.ENTER);
        assertThat(ui.shows("lock-password")).isFalse();
    }

    @Test
    void forgetsWhatWasLookedForOnceOneWorksElsewhere() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.K);
        TextField field = ui.find("quick-find", TextField.class);
        ui.run(() -> field.setText("khoa chuong"));
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT4).focus("people");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    @Tag("F78")
    void everyTableOfTheWindowCanBeTakenOut() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        ui.click("table-export");
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(kit.dialogs().asked(Form.class))
                .extracting(Form::title)
                .containsExactly("Xuất danh sách", "Xuất danh sách");
    }

    @Test
    void startsWithTheListsThatTheOfficeHas() {
        leadToStart();
        ui.click("start-import");
        assertThat(ui.shows("import-file")).isTrue();
        assertThat(ui.find("import-kind-units", ToggleButton.class).isSelected())
                .as("people need units to belong to")
                .isTrue();
        ui.picture("guide-to-import");
    }

    @Test
    void startsWithTheSampleCommitteeWhateverWasTypedBefore() {
        leadToStart();
        ui.click("start-sample").settle();
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        ui.picture("guide-to-sample");
        assertThat(ui.find("people", javafx.scene.control.TableView.class).getItems())
                .hasSizeGreaterThan(50);
    }

    @Test
    @Tag("F91")
    void showsTheListOfActsInItsOwnWindow() {
        makeBook();
        ui.click("go-SETTINGS");
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban Trắng");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.press(KeyCode.CONTROL, KeyCode.H);
        ui.pictureOfTop("acts-window");
        assertThat(ui.shows("table-filter")).isTrue();
        assertThat(ui.find("acts", javafx.scene.control.TableView.class).getItems())
                .isNotEmpty();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("acts")).isFalse();
    }

    @Test
    @Tag("F72")
    void goesFromAListIntoTheGuideForLists() {
        makeBook();
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        ui.run(() -> ui.find("excel-units", javafx.scene.control.MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        ui.settle();
        assertThat(ui.find("import-kind-units", javafx.scene.control.RadioButton.class)
                        .isSelected())
                .isTrue();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @BeforeEach
    void start() {
        kit = TestKit.in(own);
        ui = Ui.over(() -> {
            Stage stage = new Stage();
            new AppWindow(stage, kit.toolkit()).start();
            return stage;
        });
    }

    private void makeBook() {
        leadToStart();
        ui.click("start-empty");
    }

    private void leadToStart() {
        ui.fill("guide-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban").fill("guide-PLACE", "Hoa Ban");
        ui.picture("guide-committee");
        ui.click("guide-next");
        ui.fill("guide-PARENT_LINE", "ĐẢNG BỘ TỈNH SƠN HÀ").fill("guide-ISSUER_LINE", "ĐẢNG ỦY PHƯỜNG HOA BAN");
        ui.picture("guide-format");
        ui.click("guide-next");
        ui.fill("signer-name", "Nguyễn Thị Ánh").click("signer-add");
        assertThat(ui.find("guide-DEFAULT_RECIPIENTS", TextArea.class).getText())
                .endsWith("Lưu Văn phòng Đảng ủy.");
        ui.picture("guide-signers");
        ui.click("guide-next");
        ui.fill("guide-TERM_FROM", "1/8/2025").fill("guide-TERM_TO", "31072030");
        ui.click("guide-next");
        ui.fill("guide-user", "lan").fill("guide-password", "hoa ban trắng").fill("guide-again", "hoa ban trắng");
        ui.picture("guide-user");
        ui.click("guide-next");
        assertThat(ui.find("recovery-8", Label.class).getText()).hasSize(5);
        assertThat(ui.find("guide-next", Button.class).isDisabled()).isTrue();
        assertThat(ui.shows("guide-existing")).as("the way to another book").isFalse();
        ui.run(() -> ui.find("recovery-kept", CheckBox.class).setSelected(true));
        ui.picture("guide-recovery");
        ui.click("guide-next");
        ui.picture("guide-start");
    }
}
