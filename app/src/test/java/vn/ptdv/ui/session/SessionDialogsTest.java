package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** Choosing dossiers and the preview of the close, on the sample committee. */
@Tag("F26")
@Tag("F27")
class SessionDialogsTest {
    @TempDir
    Path own;

    @Test
    void showsWhatIsInTheWayAndWhatClosingWillDo() {
        try (Book book = TestBooks.sample(own)) {
            TestKit kit = TestKit.in(own);
            SessionDesk desk = SessionDesk.of(OpenBooks.over(book, own), kit.toolkit());
            try (Ui ui = Ui.show(() -> new SessionsController(desk.services(), kit.toolkit()))) {
                ui.picture("sessions");
            }
            long id = desk.acts()
                    .save(Meeting.of("Phiên họp tháng 11", LocalDate.of(2026, 11, 19), 11, 10))
                    .id();
            Meeting meeting = desk.store().get(id).orElseThrow();
            try (Ui ui = Ui.show(() -> new PickController(desk, meeting))) {
                ui.focus("session-pick").press(KeyCode.CONTROL, KeyCode.A);
                assertThat(ui.find("pick-says", Label.class).getText()).startsWith("Đã chọn ");
                ui.picture("session-pick");
                findsByWordsInAnyOrder(ui);
            }
            vote(desk, meeting);
            try (Ui ui = Ui.show(() -> new ClosingController(desk, meeting))) {
                assertThat(ui.find("close-summary", Label.class).getText()).startsWith("Sẽ ra ");
                ui.picture("session-close");
            }
            assertThat(kit.tasks().unhandled()).isEmpty();
        }
    }

    private static void findsByWordsInAnyOrder(Ui ui) {
        TableView<?> table = ui.find("session-pick", TableView.class);
        int all = table.getItems().size();
        String name = ((Labeled) table.lookup(".table-row-cell .table-cell")).getText();
        List<String> words = new ArrayList<>(List.of(VietnameseText.fold(name).split(" ")));
        Collections.reverse(words);
        ui.press(KeyCode.CONTROL, KeyCode.F).type(String.join(" ", words)).press(KeyCode.ENTER);
        assertThat(table.getItems().size()).isBetween(1, all - 1);
        assertThat(ui.shows(name)).isTrue();
    }

    private static void vote(SessionDesk desk, Meeting meeting) {
        desk.acts()
                .add(
                        meeting.id(),
                        desk.readiness().list(desk.subjects().get(0), meeting.on()).stream()
                                .limit(6)
                                .map(d -> d.candidacyId())
                                .toList(),
                        "ADMIT");
        Ballot all = new Ballot(10, 10, 0);
        desk.acts()
                .saveVotes(
                        meeting.id(),
                        desk.store().items(meeting.id()).stream()
                                .map(i -> SessionActs.Vote.of(i.id(), all, Conclusion.AGREED))
                                .toList());
    }
}
