package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.Services;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;

/** A session of forty dossiers from the first form to the undo of its close, by keyboard. */
@Tag("F26")
@Tag("F27")
// Each case prepares its own number of dossiers before it starts the screen.
@SuppressWarnings("NullAway.Init")
class SessionsScreenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private TestKit kit;
    private SessionStore sessions;
    private Ui ui;

    private void start(int dossiers) {
        BookServices services = Services.over(own, seeded.book());
        services.settings()
                .save(Map.of(
                        SettingKey.ISSUER_CODE, "ĐU",
                        SettingKey.TERM_FROM, "2025-08-01",
                        SettingKey.TERM_TO, "2030-07-31"));
        new Walks(seeded, seeded.process())
                .allUpTo("APPRAISAL", dossiers, seeded.unit("Chi bộ Trường THPT số 1"), DAY.minusDays(2));
        sessions = new SessionStore(seeded.book().reading());
        kit = TestKit.in(own);
        ui = Ui.show(() -> new SessionsController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void decidesFortyDossiersByKeyboardAndTakesTheCloseBackAtOnce() {
        prepare(40);
        ui.type("9").press(KeyCode.TAB).type("0").press(KeyCode.ENTER);
        ui.click("agenda-fill");
        // The last two do not carry: the light says so as one types.
        ui.fill("vote-inFavour-39", "4")
                .press(KeyCode.ENTER)
                .type("4")
                .press(KeyCode.TAB)
                .type("5");
        assertThat(ui.shows("▼ thiếu 3 phiếu")).isTrue();
        assertThat(ui.find("agenda-summary", Label.class).getText())
                .isEqualTo("40 hồ sơ · 38 đồng ý · 2 không đồng ý · 0 hoãn · 0 chưa kết luận");
        ui.picture("session-votes");

        kit.dialogs().fillForm(form -> approve((ClosingController) form));
        ui.press(KeyCode.CONTROL, KeyCode.S).click("agenda-close");
        assertThat(meeting().state()).isEqualTo(Meeting.State.CLOSED);
        List<SessionItem> items = sessions.items(meeting().id());
        assertThat(items.get(0).decisionNumber()).isEqualTo("01-QĐ/ĐU");
        assertThat(items.get(37).decisionNumber()).isEqualTo("38-QĐ/ĐU");
        assertThat(items.get(39).decisionNumber()).isEmpty();
        assertThat(seeded.book().reading().fetchCount(REGISTER_ENTRY)).isEqualTo(38);
        ui.settle();
        ui.picture("session-closed");

        seeded.undoLast();
        ui.settle();
        assertThat(meeting().state()).isEqualTo(Meeting.State.OPEN);
        assertThat(seeded.book().reading().fetchCount(REGISTER_ENTRY)).isZero();
        assertThat(ui.find("vote-inFavour-1", TextField.class).isDisabled()).isFalse();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void keepsTypedVotesUntilTheyAreSavedAndRefusesImpossibleOnes() {
        prepare(3);
        ui.type("12").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()).get(0).ballot()).isEmpty();
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Người");
        ui.fill("vote-inFavour-1", "8").press(KeyCode.TAB).type("1").press(KeyCode.CONTROL, KeyCode.S);
        SessionItem first = sessions.items(meeting().id()).get(0);
        assertThat(first.ballot()).contains(new Ballot(9, 8, 1));
        assertThat(first.conclusion()).contains(Conclusion.AGREED);
    }

    @Test
    void movesADossierUpTheAgendaAndTakesOneOff() {
        prepare(3);
        long second = sessions.items(meeting().id()).get(1).id();
        ui.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.UP);
        assertThat(sessions.items(meeting().id()).get(0).id()).isEqualTo(second);
        ui.settle().click("agenda-remove");
        assertThat(sessions.items(meeting().id())).hasSize(2);
    }

    private void prepare(int dossiers) {
        start(dossiers);
        kit.dialogs().fillForm(form -> fillMeeting((FieldsForm) form));
        kit.dialogs().fillForm(form -> pickAll((PickController) form)).answer(true);
        ui.click("Thêm phiên họp");
        ui.settle().click("agenda-pick");
        ui.settle();
        assertThat(sessions.items(meeting().id())).hasSize(dossiers);
        ui.focus("vote-inFavour-1");
    }

    private Meeting meeting() {
        return sessions.list().get(0);
    }

    private static void fillMeeting(FieldsForm form) {
        form.fields().setDay("on", DAY);
        form.fields().set("chair", "Trần Văn Bí");
        form.fields().setNumber("members", 13);
        form.fields().setNumber("present", 9);
    }

    private static void pickAll(PickController picking) {
        picking.onAll();
    }

    private static void approve(ClosingController closing) {
        closing.fields().set("reason", "Đã báo cáo Ban Thường vụ");
        closing.fields().set("approver", "Trần Văn Bí");
    }
}
