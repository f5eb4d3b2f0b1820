package vn.ptdv.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.model.setting.Role;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.code.CodeStore;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.rulebook.RuleStore;
import vn.ptdv.store.user.UserStore;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;

/** Every section of the settings, by keyboard, on a real book. */
@Tag("F92")
@Tag("F94")
@Tag("F96")
@Tag("F105")
class SettingsSectionsTest {
    @TempDir
    Path own;

    private OpenSettings settings;

    @BeforeEach
    void open() {
        settings = new OpenSettings(own);
    }

    @AfterEach
    void close() {
        assertThat(settings.kit.tasks().unhandled()).isEmpty();
        settings.close();
    }

    @Test
    void leadsThroughEverySectionByKeyboard() {
        assertThat(settings.sections().getItems()).containsExactly(Section.values());
        settings.ui.focus("settings-sections");
        for (Section section : Section.values()) {
            assertThat(settings.sections().getSelectionModel().getSelectedItem())
                    .isEqualTo(section);
            assertThat(titles()).as(section.title()).contains(section.title());
            settings.ui.press(KeyCode.DOWN);
        }
    }

    @Test
    void keepsTheSignersInTheirOrder() {
        settings.go(Section.SIGNERS).fill("position", "BÍ THƯ", "name", "Nguyễn Thị Ánh");
        settings.ui.click("signer-add");
        settings.fill("authority", "K/T BÍ THƯ", "position", "PHÓ BÍ THƯ", "name", "Lò Văn Bình");
        settings.ui.click("signer-add");
        settings.choose("signers", 1).ui.click("signer-up");
        settings.ui.picture("settings-signers");
        assertThat(settings.services.settings().now().signers())
                .extracting(Signer::name)
                .containsExactly("Lò Văn Bình", "Nguyễn Thị Ánh");
    }

    @Test
    void aHeadSignsUnderOneLineAlone() {
        settings.go(Section.SIGNERS).fill("authority", "TRƯỞNG BAN", "position", "", "name", "Lò Văn Bình");
        settings.ui.click("signer-add");
        assertThat(settings.services.settings().now().signers())
                .containsExactly(new Signer("Lò Văn Bình", "", "TRƯỞNG BAN"));
    }

    @Test
    void asksForWhatASignerStillNeeds() {
        settings.go(Section.SIGNERS).fill("position", "BÍ THƯ");
        settings.ui.click("signer-add");
        assertThat(settings.services.settings().now().signers()).isEmpty();
    }

    @Test
    void addsAUserWhoCanOpenTheBook() {
        settings.go(Section.USERS)
                .fill("name", "binh", "full", "Lò Văn Bình", "password", "suối trong vắt", "again", "suối trong vắt");
        settings.ui.click("user-add");
        settings.ui.picture("settings-users");
        assertThat(settings.rows("users")).isEqualTo(2);
        assertThat(opens("binh", "suối trong vắt")).isTrue();
    }

    @Test
    void asksForAUserInAForm() {
        settings.go(Section.USERS).ui.click("user-add");
        EntryForm form =
                (EntryForm) settings.kit.dialogs().asked(Form.class).get(0).content();
        try (Ui window = Ui.show(() -> form)) {
            window.focus("entry-name").type("binh").press(KeyCode.TAB).type("Lò Văn Bình");
            assertThat(form.value("full")).isEqualTo("Lò Văn Bình");
            assertThat(Ui.on(form::mayLeave)).isFalse();
            window.run(form::isFilled);
            assertThat(window.shows("Mục này cần được điền.")).isTrue();
            window.picture("settings-user-form");
        }
    }

    @Test
    void refusesAShortPassword() {
        settings.go(Section.USERS).fill("name", "binh", "password", "ngắn", "again", "ngắn");
        settings.ui.click("user-add");
        assertThat(settings.rows("users")).isEqualTo(1);
    }

    @Test
    void changesOnesOwnPasswordOnlyWithTheOldOne() {
        settings.go(Section.USERS).fill("old", "sai rồi nhé", "password", "suối trong vắt", "again", "suối trong vắt");
        settings.ui.click("user-own");
        assertThat(opens("lan", OpenSettings.PASSWORD)).isTrue();
        settings.fill("old", OpenSettings.PASSWORD, "password", "suối trong vắt", "again", "suối trong vắt");
        settings.ui.click("user-own");
        assertThat(opens("lan", "suối trong vắt")).isTrue();
    }

    @Test
    void takesTheKeyOfAUserWhoLeaves() {
        settings.go(Section.USERS).fill("name", "binh", "password", "suối trong vắt", "again", "suối trong vắt");
        settings.ui.click("user-add");
        settings.kit.dialogs().answer(true);
        settings.choose("users", 1).ui.click("user-remove");
        assertThat(settings.rows("users")).isEqualTo(1);
        assertThat(opens("binh", "suối trong vắt")).isFalse();
    }

    @Test
    void neverLosesTheLastAdministrator() {
        settings.go(Section.USERS).fill("role", "READER").choose("users", 0).ui.click("user-edit");
        assertThat(new UserStore(settings.services.book().reading())
                        .all()
                        .get(0)
                        .role())
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void showsANewRecoveryKeyOnceAndPutsItOnASheet() throws IOException {
        Path sheet = own.resolve("khoa.txt");
        settings.go(Section.USERS).kit.dialogs().answer(true, 0, 1, sheet, 2);
        settings.ui.click("user-recovery");
        String words = settings.kit.dialogs().asked(Choice.class).get(0).text();
        String key = words.lines().findFirst().orElseThrow().replaceFirst(".*: ", "");
        assertThat(Files.readString(sheet)).contains(key);
        assertThat(((FakePrinter) settings.kit.toolkit().machine().printer()).jobs())
                .hasSize(1);
        assertThat(new KeyRing(settings.services.open().folder(), new Stretch(1000)).openByRecovery(key))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void makesAndChecksABackup() {
        settings.go(Section.BACKUP).ui.click("backup-now");
        assertThat(settings.rows("backups")).isEqualTo(1);
        settings.choose("backups", 0).ui.click("backup-check");
        assertThat(settings.says()).contains("tốt");
        settings.ui.picture("settings-backup");
        settings.kit.dialogs().answer(own.resolve("usb.ptdvbak"));
        settings.ui.click("backup-file");
        assertThat(own.resolve("usb.ptdvbak")).exists();
    }

    @Test
    void leadsToTheDoorForARestore() {
        settings.go(Section.BACKUP).kit.dialogs().answer(true);
        settings.ui.click("backup-restore");
        assertThat(settings.closed).hasValue(1);
        assertThat(settings.kit.dialogs().asked(Question.class)).hasSize(1);
    }

    @Test
    void refusesAnUnreadableNumberOfDays() {
        settings.go(Section.BACKUP).fill("keep", "một tháng");
        settings.ui.click("backup-settings");
        assertThat(settings.services.settings().now().whole(vn.ptdv.store.setting.SettingKey.BACKUP_KEEP))
                .isEqualTo(30);
        settings.fill("keep", "12");
        settings.ui.click("backup-settings");
        assertThat(settings.services.settings().now().whole(vn.ptdv.store.setting.SettingKey.BACKUP_KEEP))
                .isEqualTo(12);
    }

    @Test
    void addsAndRetiresACode() {
        settings.go(Section.CODES).fill("code", "KHAC_1", "label", "Dân tộc khác", "aliases", "khác; other");
        settings.ui.click("code-add");
        List<CodeStore.Line> found = items("ETHNIC");
        assertThat(found.get(found.size() - 1).item().aliases()).containsExactly("khác", "other");
        settings.fill("to", "19/11/2026");
        settings.choose("codes", found.size() - 1).ui.click("code-retire");
        settings.ui.picture("settings-codes");
        List<CodeStore.Line> after = items("ETHNIC");
        assertThat(after).hasSameSizeAs(found);
        assertThat(after.get(after.size() - 1).item().to()).isPresent();
    }

    @Test
    void doesNotTakeACodeTwice() {
        int before = items("ETHNIC").size();
        String taken = items("ETHNIC").get(0).item().code();
        settings.go(Section.CODES).fill("code", taken, "label", "Trùng");
        settings.ui.click("code-add");
        assertThat(items("ETHNIC")).hasSize(before);
    }

    @Test
    void goesToAnotherListByKeyboard() {
        settings.go(Section.CODES).ui.focus("code-lists").press(KeyCode.HOME);
        assertThat(settings.rows("codes")).isNotEqualTo(items("ETHNIC").size());
    }

    @Test
    void correctsARuleWithItsReasonAndTakesItBack() {
        settings.go(Section.RULES).ui.picture("settings-rules");
        settings.fill("value", "61", "reason", "đọc lại nguyên văn");
        int row = rowOf("AGE_MAX_NORMAL");
        settings.choose("rules", row).ui.click("rule-correct");
        assertThat(rule("AGE_MAX_NORMAL")).isEqualTo("61");
        var last = settings.services.undo().nextUndo().orElseThrow();
        assertThat(last.name().words()).contains("đọc lại nguyên văn");
        settings.services.undo().undo(last.id());
        assertThat(rule("AGE_MAX_NORMAL")).isEqualTo("60");
    }

    @Test
    void refusesAValueOfAnotherForm() {
        settings.go(Section.RULES).fill("value", "sáu mươi", "reason", "thử");
        settings.choose("rules", rowOf("AGE_MAX_NORMAL")).ui.click("rule-correct");
        assertThat(rule("AGE_MAX_NORMAL")).isEqualTo("60");
    }

    @Test
    void turnsTheLocalLayerOnAndOff() {
        settings.go(Section.RULES);
        ComboBox<?> sets = settings.ui.find("rule-set", ComboBox.class);
        settings.ui.run(() -> sets.getSelectionModel().selectLast());
        settings.ui.click("rule-turn");
        assertThat(store().sets().get(store().sets().size() - 1).enabled()).isTrue();
        settings.ui.click("rule-turn");
        assertThat(store().sets().get(store().sets().size() - 1).enabled()).isFalse();
    }

    @Test
    void loadsANewerPackageAfterSayingWhatChanges() throws IOException {
        Path folder = Files.createDirectory(own.resolve("goi"));
        Files.writeString(
                folder.resolve("holidays.csv"),
                "date,name,kind,active,verified,note\n2028-01-01,Tết Dương lịch,OFF,true,false,\n");
        settings.go(Section.RULES).kit.dialogs().answer(folder, true);
        settings.ui.click("rule-folder");
        assertThat(settings.kit.dialogs().asked(Question.class).get(0).text()).contains("thêm 1, cập nhật 0");
        assertThat(settings.says()).contains("Đã nạp");
    }

    @Test
    void refusesAPackageWithAWrongCellAsAWhole() throws IOException {
        Path file = own.resolve("holidays.csv");
        Files.writeString(file, """
                date,name,kind,active,verified,note
                2028-01-01,Tết,OFF,true,false,
                2028-01-02,Tết,KHAC,true,false,
                """);
        settings.go(Section.HOLIDAYS);
        int before = settings.rows("holidays");
        settings.kit.dialogs().answer(file, true);
        settings.ui.click("holiday-file");
        assertThat(settings.rows("holidays")).isEqualTo(before);
        assertThat(settings.kit.dialogs().asked(String.class)).hasSize(1);
    }

    @Test
    void takesTheGuidancesOfFormatOutAndLoadsANewerOne() throws IOException {
        Path out = own.resolve("the-thuc.zip");
        settings.go(Section.FORMATS).kit.dialogs().answer(out);
        settings.ui.click("formats-out");
        assertThat(out).isNotEmptyFile();
        Path in = own.resolve("format_sets.csv");
        Files.writeString(in, """
                code,title,based_on,effective_from,effective_to,source,verified
                HD07,Hướng dẫn 07-HD/VPTW (thử),HD05,2027-01-01,,Bản dự thảo,false
                """);
        settings.kit.dialogs().answer(in, true);
        settings.ui.click("formats-in");
        assertThat(settings.rows("formats")).isEqualTo(3);
        assertThat(settings.ui.shows("chưa kiểm chứng")).isTrue();
        settings.ui.picture("settings-formats");
    }

    @Test
    void addsADayOffAndTurnsItOff() {
        settings.go(Section.HOLIDAYS).fill("date", "2/9/2028", "name", "Quốc khánh");
        int before = settings.rows("holidays");
        settings.ui.click("holiday-add");
        assertThat(settings.rows("holidays")).isEqualTo(before + 1);
        settings.choose("holidays", 0).ui.click("holiday-turn");
        settings.ui.picture("settings-holidays");
        assertThat(settings.ui.shows("đang tắt, không tính")).isTrue();
    }

    @Test
    void bringsBackWhatWasDeleted() {
        long id = items("ETHNIC").get(0).id();
        settings.services
                .book()
                .writing()
                .run(
                        vn.ptdv.store.change.Act.named("action.code.retire", "thử"),
                        work -> work.delete(vn.ptdv.store.jooq.Tables.CODE_ITEM, id));
        settings.go(Section.BIN).ui.picture("settings-bin");
        settings.choose("bin", 0).ui.click("bin-restore");
        assertThat(settings.rows("bin")).isZero();
        assertThat(items("ETHNIC").get(0).id()).isEqualTo(id);
        settings.ui.picture("settings-bin-empty");
        var undo = settings.services.undo();
        assertThat(undo.redo(undo.nextRedo().orElseThrow().id()))
                .isInstanceOf(vn.ptdv.store.change.UndoList.Outcome.Done.class);
        settings.ui.settle();
        assertThat(settings.rows("bin")).isEqualTo(1);
        settings.choose("bin", 0).ui.click("bin-restore");
        assertThat(settings.rows("bin")).isZero();
        assertThat(items("ETHNIC").get(0).id()).isEqualTo(id);
    }

    @Test
    void checksTheBookAndExportsItsHistory() throws IOException {
        Path file = own.resolve("nhat-ky.csv");
        settings.go(Section.AUDIT).ui.click("audit-check");
        assertThat(settings.ui.find("audit-says", Label.class).getText()).startsWith("Sổ toàn vẹn");
        settings.ui.picture("settings-audit");
        settings.kit.dialogs().answer(file);
        settings.ui.click("audit-export");
        assertThat(Files.readString(file)).startsWith("\uFEFF\"Thời điểm\"").contains("lan");
    }

    @Test
    @Tag("F93")
    void tellsInWordsWhatAnActChanged() {
        settings.go(Section.COMMITTEE).ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban Trắng");
        settings.ui.press(KeyCode.CONTROL, KeyCode.S);
        settings.go(Section.AUDIT).ui.focus("audit").press(KeyCode.HOME);
        assertThat(settings.rows("audit-details")).isPositive();
        settings.ui.picture("settings-audit-details");
        assertThat(settings.tsv("audit-details")).contains("Giá trị").doesNotContain("SETTING_VALUE");
    }

    private List<String> titles() {
        return settings.ui.stage().getScene().getRoot().lookupAll(".title").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private boolean opens(String user, String password) {
        return new KeyRing(settings.services.open().folder(), new Stretch(1000)).open(user, password.toCharArray())
                instanceof Opening.Opened;
    }

    private List<CodeStore.Line> items(String list) {
        return new CodeStore(settings.services.book().reading()).items(list);
    }

    private RuleStore store() {
        return new RuleStore(settings.services.book().reading());
    }

    private int rowOf(String key) {
        List<RuleStore.Line> lines = store().values(store().sets().get(0));
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).value().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String rule(String key) {
        return store().values(store().sets().get(0)).get(rowOf(key)).value().value();
    }
}
