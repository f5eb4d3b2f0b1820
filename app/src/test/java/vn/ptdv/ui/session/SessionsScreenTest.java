package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.exchange.session.SessionPapers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.Walks;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.store.setting.Settings;

/** A session of forty dossiers from the first form to the undo of its close, by keyboard. */
@Tag("F26")
@Tag("F27")
class SessionsScreenTest extends SessionCase {
    @Test
    void decidesFortyDossiersByKeyboardAndTakesTheCloseBackAtOnce() {
        prepare(40);
        ui.type("9").press(KeyCode.TAB).type("0").press(KeyCode.CONTROL, KeyCode.D);
        // The last two do not carry: the light says so as one types.
        ui.press(KeyCode.SHIFT, KeyCode.TAB);
        for (int i = 0; i < 38; i++) {
            ui.press(KeyCode.ENTER);
        }
        ui.type("4").press(KeyCode.ENTER).type("4").press(KeyCode.TAB).type("5");
        assertThat(ui.shows("▼ thiếu 3 phiếu")).isTrue();
        assertThat(ui.find("agenda-summary", Label.class).getText())
                .isEqualTo("40 hồ sơ · 38 đồng ý · 2 không đồng ý · 0 hoãn · 0 chưa kết luận");
        ui.picture("session-votes");

        ui.press(KeyCode.CONTROL, KeyCode.S);
        closeTheSession();
        assertThat(meeting().state()).isEqualTo(Meeting.State.CLOSED);
        List<SessionItem> items = sessions.items(meeting().id());
        assertThat(items.get(0).decisionNumber()).isEqualTo("01-QĐ/ĐU");
        assertThat(items.get(37).decisionNumber()).isEqualTo("38-QĐ/ĐU");
        assertThat(items.get(39).decisionNumber()).isEmpty();
        assertThat(seeded.book().reading().fetchCount(REGISTER_ENTRY)).isEqualTo(39);
        ui.settle();
        assertThat(ui.focused().getId()).isEqualTo("agenda-papers");
        ui.picture("session-closed");
        decisionsAsFiles();
        templateInOneFile();

        seeded.undoLast();
        ui.settle();
        assertThat(meeting().state()).isEqualTo(Meeting.State.OPEN);
        assertThat(ui.find("agenda-said", Label.class).getText()).isEmpty();
        assertThat(seeded.book().reading().fetchCount(REGISTER_ENTRY)).isZero();
        assertThat(ui.find("vote-inFavour-1", TextField.class).isDisabled()).isFalse();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    /** One Word file with the office's template for everyone on the agenda. */
    private void templateInOneFile() {
        Path folder = own.resolve("trich-luc");
        folder.toFile().mkdirs();
        kit.dialogs().answer(folder);
        MenuButton papers = ui.find("agenda-papers", MenuButton.class);
        ui.start(() -> papers.getItems().get(papers.getItems().size() - 1).fire());
        ui.pick("print-template", "TRICH-LUC");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(folder.toFile().list()).containsExactly("Trích lục hồ sơ.docx");
    }

    /** A decision to recognise is proposed only where somebody was recognised. */
    private void printsNoDecisionOfAnotherKind() {
        ui.settle();
        MenuButton papers = ui.find("agenda-papers", MenuButton.class);
        ui.start(() -> papers.getItems().get(papers.getItems().size() - 1).fire());
        assertThat(ui.find("print-template", TextField.class).getText())
                .isNotEmpty()
                .doesNotContain("công nhận đảng viên chính thức");
        ui.press(KeyCode.ESCAPE);
    }

    /** One Word file for each decision. */
    private void decisionsAsFiles() {
        Path folder = own.resolve("papers");
        folder.toFile().mkdirs();
        kit.dialogs().answer(folder);
        MenuButton papers = ui.find("agenda-papers", MenuButton.class);
        ui.start(() -> papers.getItems().get(4).fire()).settle();
        assertThat(folder.toFile().list()).hasSize(38);
        assertThat(ui.find("agenda-said", Label.class).getText()).startsWith("Đã lập 38 tệp");
    }

    @Test
    @Tag("F51")
    void makesThePapersOfASessionFromTheBook() throws IOException {
        prepare(3);
        ui.type("9").press(KeyCode.TAB).type("0").press(KeyCode.CONTROL, KeyCode.D);
        ui.fill("vote-inFavour-3", "4").press(KeyCode.TAB).type("5").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(text(SessionPaper.Kind.MINUTES, 0))
                .contains("tán thành 9/13 ủy viên")
                .contains("2 trường hợp đồng ý, 1 không đồng ý, 0 hoãn lại (cần từ 7/13 ủy viên tán thành)");
        assertThat(text(SessionPaper.Kind.CONCLUSION, 0)).contains("Đồng ý kết nạp 2 người vào Đảng: Người 0, Người 1");
        assertThat(text(SessionPaper.Kind.SUBMISSION, 0)).contains("kính trình");
        assertThat(text(SessionPaper.Kind.LIST, 0)).contains("Người 2");
        assertThat(papers().of(SessionPaper.Kind.DECISIONS)).isEmpty();
        closeTheSession();
        assertThat(papers().of(SessionPaper.Kind.DECISIONS)).hasSize(2);
        assertThat(text(SessionPaper.Kind.DECISIONS, 0))
                .contains("QĐ/ĐU")
                .contains("Kết nạp Người 0, sinh ngày 01/01/2000")
                .contains("12 tháng");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void strikesAProbationerOffByTheSession() {
        start(0);
        long id = closedOn("REMOVE", "CEREMONY");
        assertThat(sessions.items(meeting().id())).extracting(SessionItem::kind).containsExactly(ItemKind.REMOVE);
        assertThat(seeded.candidacy(id).getExitKey()).isEqualTo("DELETED_ON_PROBATION");
        assertThat(papers().of(SessionPaper.Kind.DECISIONS)).hasSize(1);
        assertThat(seeded.book()
                        .reading()
                        .fetch(EVENT, EVENT.STAGE_KEY.eq("DELETED_ON_PROBATION"))
                        .getValues(EVENT.NOTE))
                .containsExactly("Theo quyết định số 01-QĐ/ĐU (" + meeting().title() + ")");
        printsNoDecisionOfAnotherKind();
        seeded.undoLast();
        assertThat(seeded.candidacy(id).getExitKey()).isNull();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void aDecisionThatCancelsHasItsFileBesideThePerson() throws IOException {
        start(0);
        long id = closedOn("CANCEL", "DECISION");
        assertThat(seeded.candidacy(id).getExitKey()).isEqualTo("DECISION_CANCELLED");
        assertThat(text(SessionPaper.Kind.DECISIONS, 0))
                .contains("về việc hủy quyết định kết nạp đảng viên")
                .contains("về việc kết nạp Lê Văn Dự");
        long document = new PersonDocuments(seeded.book())
                .of(sessions.items(meeting().id()).get(0).personId()).stream()
                        .filter(d -> d.symbol().endsWith("-QĐ/ĐU"))
                        .flatMap(d -> d.documentId().stream().boxed())
                        .findFirst()
                        .orElseThrow();
        assertThat(new DocumentStore(seeded.book().reading()).files(document))
                .extracting(IssuedFile::format)
                .containsExactlyInAnyOrder("docx", "pdf");
        seeded.undoLast();
        assertThat(seeded.candidacy(id).getExitKey()).isNull();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    /** A session that agreed to what is asked for one person who came as far as a step; the candidacy. */
    private long closedOn(String subject, String step) {
        new Walks(seeded, seeded.process()).upTo(step, "Lê Văn Dự", seeded.unit("Chi bộ thôn Bắc"), DAY.minusDays(30));
        newMeeting();
        ui.press(KeyCode.CONTROL, KeyCode.N);
        ui.run(() -> ui.find("pick-subject", ComboBox.class).getSelectionModel().select(subject(subject)));
        takeAll();
        ui.focus("vote-inFavour-1").type("9").press(KeyCode.TAB).type("0").press(KeyCode.CONTROL, KeyCode.S);
        closeTheSession();
        return sessions.items(meeting().id()).get(0).candidacyId();
    }

    private SessionPapers papers() {
        return new SessionPapers(
                seeded.book(),
                seeded.process(),
                new Settings(seeded.book()).now(),
                meeting().id());
    }

    private String text(SessionPaper.Kind kind, int n) throws IOException {
        Papers papers = Papers.shipped();
        Papers.Outcome outcome = papers.compose(papers().of(kind).get(n).document(), DAY);
        assertThat(outcome).as(kind.name()).isInstanceOf(Papers.Composed.class);
        byte[] word = papers.bytes(((Papers.Composed) outcome).composition(), Papers.Format.DOCX);
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return extractor.getText();
        }
    }

    @Test
    void movesADossierUpTheAgendaAndTakesOneOff() {
        prepare(3);
        long second = sessions.items(meeting().id()).get(1).id();
        ui.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.UP);
        assertThat(sessions.items(meeting().id()).get(0).id()).isEqualTo(second);
        ui.settle().click("agenda-remove");
        assertThat(sessions.items(meeting().id())).hasSize(2);
        ui.settle().click("agenda-delete").click(Texts.of("sessionui.delete"));
        assertThat(sessions.list()).isEmpty();
        assertThat(ui.settle().shows("agenda-delete")).isFalse();
    }

    @Test
    void saysWhatIsAskedOfEachWhereTheAgendaIsMixed() {
        start(1);
        SessionActs acts = new SessionActs(seeded.book(), seeded.process());
        long first = seeded.book()
                .reading()
                .select(CANDIDACY.ID)
                .from(CANDIDACY)
                .fetchSingle()
                .value1();
        long second = new Walks(seeded, seeded.process())
                .upTo("CELL_VOTE", "Lê Văn Chờ", seeded.unit("Chi bộ thôn Bắc"), DAY.minusDays(10));
        long id = acts.save(Meeting.of("Phiên họp tháng 11", DAY, 13, 9)).id();
        acts.add(id, List.of(first), "ADMIT");
        acts.add(id, List.of(second), "EXTEND_ADMIT");
        ui.settle().focus("sessions").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(ui.shows("Kéo dài thời hạn quyết định kết nạp · Chi bộ thôn Bắc"))
                .isTrue();
        assertThat(ui.shows("Kết nạp đảng viên · Chi bộ Trường THPT số 1")).isTrue();
        ui.picture("session-mixed");
    }

    private void closeTheSession() {
        ui.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(ui.find("close-summary", Label.class).getText()).startsWith("Sẽ ra ");
        if (ui.shows("reason")) {
            ui.fill("reason", "Đã báo cáo Ban Thường vụ").fill("approver", "Trần Văn Bí");
        }
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private vn.ptdv.model.session.Subject subject(String code) {
        return vn.ptdv.store.session.Subjects.of(seeded.book().reading()).get(code);
    }
}
