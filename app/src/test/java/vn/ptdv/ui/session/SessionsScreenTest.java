package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.exchange.session.SessionPapers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

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
        ui.picture("session-closed");
        decisionsAsFiles();
        templateInOneFile();

        seeded.undoLast();
        ui.settle();
        assertThat(meeting().state()).isEqualTo(Meeting.State.OPEN);
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
    void takesABlockOfVotesFromASpreadsheet() {
        prepare(3);
        clip("9\t0\n8\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()))
                .extracting(i -> i.ballot().orElseThrow())
                .containsExactly(new Ballot(9, 9, 0), new Ballot(9, 8, 1), new Ballot(9, 4, 5));
    }

    @Test
    @Tag("F86")
    void saysWhatFoundNoPlaceFillsDownAndCopies() {
        prepare(3);
        clip("9\t0\n8\t1\n7\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(ui.shows("Đã dán 6 ô; 2 ô không có chỗ hoặc không nhập được"))
                .isTrue();
        ui.focus("vote-against-2")
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D)
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        ui.picture("session-votes");
        ui.focus("vote-against-3").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(ui.shows("Đã sao chép 3 dòng")).isTrue();
        String copied = Ui.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList())
                .hasSize(4)
                .last()
                .asString()
                .contains("Người 2")
                .contains("\t7\t0\t");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()))
                .extracting(i -> i.ballot().orElseThrow())
                .containsExactly(new Ballot(9, 9, 0), new Ballot(9, 8, 0), new Ballot(9, 7, 0));
    }

    @Test
    @Tag("F90")
    void takesABlockBackAtOneStrokeAndLaysItAgain() {
        prepare(3);
        clip("9\t0\n8\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        ui.focus("vote-inFavour-2").type("7").press(KeyCode.TAB);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("9-0", "8-1", "4-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("-", "-", "-");
        ui.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        ui.focus("vote-inFavour-1").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(votes()).containsExactly("9-0", "9-1", "9-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private void clip(String text) {
        ui.run(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private List<String> votes() {
        return java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(row -> field("vote-inFavour-" + row) + "-" + field("vote-against-" + row))
                .toList();
    }

    private String field(String id) {
        return ui.find(id, javafx.scene.control.TextField.class).getText();
    }

    @Test
    void strikesAProbationerOffByTheSession() {
        start(0);
        long id = closedOn("REMOVE", "CEREMONY");
        assertThat(sessions.items(meeting().id())).extracting(SessionItem::kind).containsExactly(ItemKind.REMOVE);
        assertThat(seeded.candidacy(id).getExitKey()).isEqualTo("DELETED_ON_PROBATION");
        assertThat(papers().of(SessionPaper.Kind.DECISIONS)).hasSize(1);
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
    void keepsTypedVotesUntilTheyAreSavedAndRefusesImpossibleOnes() {
        prepare(3);
        ui.type("12").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()).get(0).ballot()).isEmpty();
        assertThat(ui.words()).contains("Người 0");
        ui.pictureOfTop("session-votes-refused");
        ui.press(KeyCode.ESCAPE);
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

    private void prepare(int dossiers) {
        start(dossiers);
        newMeeting();
        ui.press(KeyCode.CONTROL, KeyCode.N);
        takeAll();
        assertThat(sessions.items(meeting().id())).hasSize(dossiers);
        ui.focus("vote-inFavour-1");
    }

    private Meeting meeting() {
        return sessions.list().get(0);
    }

    private void newMeeting() {
        ui.press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("on", "18/11/2026").fill("chair", "Trần Văn Bí").fill("secretary", "Đỗ Ngọc Ánh");
        ui.fill("members", "13").fill("present", "9").press(KeyCode.CONTROL, KeyCode.S);
    }

    /** Every dossier of the list that is open; those that are not ready are still wanted. */
    private void takeAll() {
        ui.focus("session-pick").press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.S);
        if (ui.shows(Texts.of("sessionui.unreadyAct"))) {
            ui.click(Texts.of("sessionui.unreadyAct"));
        }
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
