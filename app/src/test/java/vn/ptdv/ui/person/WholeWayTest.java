package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.people.PeopleController;

/** One person from the source to official membership, by keyboard alone. */
@Tag("F16")
@Tag("F18")
@Tag("F19")
@Tag("F26")
class WholeWayTest {
    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("SYMPATHISER", "1/4/2024"),
            Map.entry("CLASS", "10/6/2024"),
            Map.entry("CLEARED", "3/9/2024"),
            Map.entry("FILE", "16/9/2024"),
            Map.entry("VERIFY", "1/10/2024"),
            Map.entry("OPINIONS", "20/11/2024"),
            Map.entry("CELL_VOTE", "2/12/2024"),
            Map.entry("SUBCOMMITTEE", "9/12/2024"),
            Map.entry("BASE_VOTE", "16/12/2024"),
            Map.entry("APPRAISAL", "30/12/2024"),
            Map.entry("BTV_VOTE", "14/1/2025"),
            Map.entry("DECISION", "20/1/2025"),
            Map.entry("CEREMONY", "3/2/2025"),
            Map.entry("PROBATION", "3/2/2025"),
            Map.entry("REVIEW", "4/2/2026"),
            Map.entry("CELL_VOTE2", "10/2/2026"),
            Map.entry("BASE_VOTE2", "3/3/2026"),
            Map.entry("RECOGNITION", "17/3/2026"),
            Map.entry("OFFICIAL", "3/2/2026"));

    @TempDir
    Path own;

    private Book book;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        ui = Ui.show(() -> new PeopleController(OpenBooks.over(book, own), kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
    }

    @Test
    void leadsFromTheSourceToOfficialMembership() {
        addPerson();
        assertThat(place()).startsWith("Nguồn");
        ui.picture("person-new");
        int steps = 0;
        while (!place().startsWith("Đảng viên chính thức") && steps++ < 25) {
            String before = place();
            step();
            ui.picture("person-step");
            assertThat(kit.tasks().unhandled()).isEmpty();
            assertThat(place()).isNotEqualTo(before);
        }
        assertThat(place()).startsWith("Đảng viên chính thức");
        ui.picture("person-official");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void tellsWhatIsMissingAtItsField() {
        ui.press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("fact-CITIZEN_ID", "12345").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        ui.picture("person-add-missing");
    }

    private void addPerson() {
        ui.press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("fact-FULL_NAME", "Lý Thị Hoa Mai").fill("fact-BIRTH", "2/9/2000");
        ui.fill("fact-SEX", "nữ").press(KeyCode.ENTER);
        ui.fill("new-unit", "cho minh khai").press(KeyCode.ENTER);
        ui.fill("new-day", "1/2/2024");
        ui.picture("person-add");
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private void step() {
        ui.focus("person-next").press(KeyCode.SPACE);
        Stage stage = (Stage) ui.find("event-step", ComboBox.class).getValue();
        ui.fill("event-date", DAYS.getOrDefault(stage.key(), ""));
        if (ui.shows("event-SUMMONED")) {
            ui.fill("event-TOTAL", "20").fill("event-SUMMONED", "20").fill("event-PRESENT", "19");
            ui.fill("event-IN_FAVOUR", "18").fill("event-AGAINST", "1");
        }
        if (ui.shows("event-reason")) {
            ui.fill("event-reason", "Nhập lại hồ sơ đã xong").fill("event-approver", "Trần Văn Bình");
        }
        if (stage.key().equals("DECISION") || stage.key().equals("CELL_VOTE")) {
            ui.picture("person-event-" + stage.key());
        }
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private String place() {
        return ui.find("person-place", Label.class).getText();
    }
}
