package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** A session in the window with as many dossiers as a case wants. */
// Each case prepares its own number of dossiers before it starts the screen.
@SuppressWarnings("NullAway.Init")
abstract class SessionCase {
    static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    TestKit kit;
    SessionStore sessions;
    Ui ui;

    void start(int dossiers) {
        BookServices services = OpenBooks.over(seeded.book(), own);
        services.settings()
                .save(Map.of(
                        SettingKey.ISSUER_CODE, "ĐU",
                        SettingKey.PARENT_LINE, "ĐẢNG BỘ TỈNH PHÚ THỌ",
                        SettingKey.ISSUER_LINE, "ĐẢNG ỦY XÃ TÂN SƠN",
                        SettingKey.COMMITTEE_NAME, "Đảng ủy xã Tân Sơn",
                        SettingKey.PLACE, "Tân Sơn",
                        SettingKey.DEFAULT_RECIPIENTS, "Như Điều 3",
                        SettingKey.TERM_FROM, "2025-08-01",
                        SettingKey.TERM_TO, "2030-07-31"));
        new Walks(seeded, seeded.process())
                .allUpTo("APPRAISAL", dossiers, seeded.unit("Chi bộ Trường THPT số 1"), DAY.minusDays(2));
        services.settings().saveSigners(List.of(new Signer("Trần Văn Bí", "BÍ THƯ", "T/M BAN THƯỜNG VỤ")));
        sessions = new SessionStore(seeded.book().reading());
        kit = TestKit.real(own);
        ui = Ui.show(() -> new SessionsController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
    }

    void prepare(int dossiers) {
        start(dossiers);
        newMeeting();
        ui.press(KeyCode.CONTROL, KeyCode.N);
        takeAll();
        assertThat(sessions.items(meeting().id())).hasSize(dossiers);
        ui.focus("vote-inFavour-1");
    }

    Meeting meeting() {
        return sessions.list().get(0);
    }

    void newMeeting() {
        ui.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(ui.find("chair", TextField.class).getText())
                .as("who signs presides")
                .isEqualTo("Trần Văn Bí");
        ui.fill("on", "18/11/2026").fill("secretary", "Đỗ Ngọc Ánh");
        ui.fill("members", "13").fill("present", "9").press(KeyCode.CONTROL, KeyCode.S);
    }

    /** Every dossier of the list that is open; those that are not ready are still wanted. */
    void takeAll() {
        ui.focus("session-pick").press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.S);
        if (ui.shows(Texts.of("sessionui.unreadyAct"))) {
            ui.click(Texts.of("sessionui.unreadyAct"));
        }
    }
}
