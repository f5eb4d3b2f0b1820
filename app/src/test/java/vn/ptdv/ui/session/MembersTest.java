package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.exchange.session.SessionPapers;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.Walks;
import vn.ptdv.store.session.Attendance;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;

/** Who is at a session, by name. */
@Tag("F27")
class MembersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final List<Attendee> THREE = List.of(
            Attendee.present("Trần Văn Bí", "Bí thư"),
            Attendee.present("Lê Thị Phó", "Phó Bí thư"),
            Attendee.present("Vũ Ngọc Ủy", "Ủy viên").absent("đi công tác"));

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    @Test
    void countsThemAsTheyAreNotedByKeyboard() {
        AtomicInteger told = new AtomicInteger();
        try (Ui ui = Ui.showNode(() -> {
            MembersPane made = new MembersPane(told::incrementAndGet);
            made.show(THREE);
            return made;
        })) {
            assertThat(ui.find("member-reason-1", TextField.class).isDisabled()).isTrue();
            ui.focus("member-there-2").press(KeyCode.SPACE);
            assertThat(ui.find("member-there-2", CheckBox.class).isSelected()).isFalse();
            ui.focus("member-reason-2").type("ốm").click("member-add");
            ui.type("Đỗ Văn Mới");
            ui.picture("session-members");
            assertThat(((MembersPane) ui.scene().getRoot()).attendees())
                    .containsExactly(
                            THREE.get(0), THREE.get(1).absent("ốm"), THREE.get(2), Attendee.present("Đỗ Văn Mới", ""));
            assertThat(told.get()).isGreaterThan(3);
        }
    }

    @Test
    void theNumbersFollowFromTheNamesAndTheNextSessionKnowsTheMembers() {
        BookServices services = OpenBooks.over(seeded.book(), own);
        TestKit kit = TestKit.in(own);
        SessionDesk desk = SessionDesk.of(services, kit.toolkit());
        TableCopy before = TableCopy.of(seeded.book());
        long id = desk.acts().save(Meeting.of("Phiên họp", DAY, 0, 0), THREE).id();
        assertThat(desk.store().get(id)).hasValueSatisfying(m -> {
            assertThat(m.members()).isEqualTo(3);
            assertThat(m.present()).isEqualTo(2);
        });
        assertThat(desk.attendance(id)).isEqualTo(THREE);
        try (Ui ui = Ui.show(() -> new SessionsController(services, kit.toolkit()))) {
            kit.dialogs()
                    .fillForm(form -> assertThat(((FieldsForm) form).fields().number("members"))
                            .contains(3));
            ui.press(KeyCode.CONTROL, KeyCode.N);
            ui.run(() -> {});
        }
        try (Ui ui = Ui.show(() -> new AgendaController(desk, id, () -> {}))) {
            assertThat(ui.shows("18/11/2026   Có mặt 2/3   Vắng: Vũ Ngọc Ủy (đi công tác)   Đang chuẩn bị"))
                    .isTrue();
        }
        long second = desk.store().list().get(0).id();
        assertThat(second).isNotEqualTo(id);
        desk.acts()
                .save(
                        desk.store().get(id).orElseThrow(),
                        List.of(THREE.get(0), Attendee.present("Đỗ Văn Mới", "Ủy viên")));
        assertThat(new Attendance(seeded.book().reading()).members(DAY.plusDays(1)))
                .extracting(Attendee::name)
                .containsExactly("Trần Văn Bí", "Đỗ Văn Mới");
        for (int i = 0; i < 3; i++) {
            seeded.undoLast();
        }
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void theMinutesNameThoseWhoWereThereAndThoseWhoWereNot() throws IOException {
        BookServices services = OpenBooks.over(seeded.book(), own);
        services.settings()
                .save(Map.of(
                        SettingKey.ISSUER_CODE, "ĐU",
                        SettingKey.PARENT_LINE, "ĐẢNG BỘ TỈNH PHÚ THỌ",
                        SettingKey.ISSUER_LINE, "ĐẢNG ỦY XÃ TÂN SƠN",
                        SettingKey.COMMITTEE_NAME, "Đảng ủy xã Tân Sơn",
                        SettingKey.PLACE, "Tân Sơn",
                        SettingKey.DEFAULT_RECIPIENTS, "Các đồng chí ủy viên"));
        services.settings().saveSigners(List.of(new Signer("Trần Văn Bí", "BÍ THƯ", "T/M BAN THƯỜNG VỤ")));
        SessionDesk desk = SessionDesk.of(services, TestKit.in(own).toolkit());
        long id = desk.acts().save(meeting(0, 0), THREE).id();
        assertThat(minutes(services, id))
                .contains("có mặt 2/3 đồng chí: Trần Văn Bí (Bí thư), Lê Thị Phó (Phó Bí thư);")
                .contains("vắng mặt: 1 đồng chí: Vũ Ngọc Ủy (đi công tác).");
        // A session of which only the numbers are known says the numbers.
        long old = desk.acts().save(meeting(11, 10)).id();
        assertThat(minutes(services, old)).contains("có mặt 10/11 đồng chí; vắng mặt: 1 đồng chí.");
    }

    private static Meeting meeting(int members, int present) {
        return new Meeting(
                0,
                "Phiên họp tháng 11",
                DAY,
                "Phòng họp số 1",
                "Trần Văn Bí",
                "Đỗ Thị Thư",
                members,
                present,
                Meeting.State.OPEN,
                "");
    }

    private String minutes(BookServices services, long session) throws IOException {
        SessionPapers papers = new SessionPapers(
                seeded.book(), seeded.process(), services.settings().now(), session);
        Papers shipped = Papers.shipped();
        Papers.Outcome made =
                shipped.compose(papers.of(SessionPaper.Kind.MINUTES).get(0).document(), DAY);
        byte[] word = shipped.bytes(((Papers.Composed) made).composition(), Papers.Format.DOCX);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return text.getText();
        }
    }

    @Test
    void assentIsNotFilledInWhileNobodyKnowsHowManyWereThere() {
        new Walks(seeded, seeded.process()).allUpTo("APPRAISAL", 2, seeded.unit("Chi bộ 1"), DAY.minusDays(2));
        TestKit kit = TestKit.in(own);
        SessionDesk desk = SessionDesk.of(OpenBooks.over(seeded.book(), own), kit.toolkit());
        long id = desk.acts().save(Meeting.of("Phiên họp", DAY, 11, 0)).id();
        desk.acts()
                .add(
                        id,
                        desk.readiness().list(desk.subjects().get(0), DAY).stream()
                                .map(DossierReadiness::candidacyId)
                                .toList(),
                        desk.subjects().get(0).code());
        try (Ui ui = Ui.show(() -> new AgendaController(desk, id, () -> {}))) {
            ui.click("agenda-fill");
            assertThat(kit.dialogs().asked(String.class))
                    .singleElement()
                    .satisfies(words -> assertThat(words).contains("Chưa biết số ủy viên có mặt."));
            assertThat(ui.find("vote-against-1", TextField.class).getText()).isEmpty();
            ui.fill("vote-present-1", "9").fill("vote-present-2", "9").click("agenda-fill");
            assertThat(ui.find("vote-inFavour-2", TextField.class).getText()).isEqualTo("9");
        }
    }

    @Test
    void aLineWithoutANameIsRefused() {
        SessionDesk desk = SessionDesk.of(
                OpenBooks.over(seeded.book(), own), TestKit.in(own).toolkit());
        Saved saved = desk.acts().save(Meeting.of("Phiên họp", DAY, 0, 0), List.of(Attendee.present(" ", "Ủy viên")));
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        r -> assertThat(r.findings().get(0).fault()).isEqualTo(Fault.EMPTY));
    }
}
