package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.session.Attendance;
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
