package vn.ptdv.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.ui.Services;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;

/** A class from its decision to its certificates, on the sample committee. */
@Tag("F44")
@Tag("F45")
@Tag("F46")
@Tag("F48")
class ClassesScreenTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 12);

    @TempDir
    Path own;

    private Book book;
    private TestKit kit;
    private ClassStore classes;
    private Ui ui;

    @BeforeEach
    void start() {
        book = TestBooks.sample(own);
        kit = TestKit.in(own);
        classes = new ClassStore(book.reading());
        ui = Ui.show(() -> new ClassesController(Services.over(own, book), kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
    }

    @Test
    void leadsAClassFromItsDecisionToItsCertificates() {
        ui.picture("classes");
        long id = newClass();

        tab(1).click("class-all-days");
        assertThat(classes.days(id)).hasSize(4).filteredOn(ClassDay::isWeekend).hasSize(2);
        ui.settle().picture("class-days");

        kit.dialogs().fillForm(form -> ((NomineesController) form).onFirst(8));
        tab(2).click("class-nominate");
        List<Participant> people = classes.people(id);
        assertThat(people)
                .hasSize(8)
                .filteredOn(p -> p.state() == ParticipantState.WAITING)
                .hasSize(2);

        tab(3).focus("attendance").press(KeyCode.SPACE);
        ui.picture("class-attendance");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.attendance(id).present()).hasSize(1);

        tab(4).focus("class-results").press(KeyCode.CONTROL, KeyCode.A).click("class-grade-KHA");
        assertThat(classes.people(id))
                .filteredOn(p -> p.state() == ParticipantState.PASSED)
                .hasSize(6);
        kit.dialogs().fillForm(form -> {});
        ui.settle().click("class-issue");
        assertThat(classes.people(id))
                .filteredOn(p -> p.certificate().isPresent())
                .extracting(p -> p.certificate().orElseThrow())
                .contains("01-GCN/TT", "06-GCN/TT");
        ui.settle().picture("class-results");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsWhoDoesNotGetOn() {
        ui.run(() -> ((TabPane) ui.find("tabs")).getSelectionModel().select(1));
        ui.settle().click("leak-STANDING_STILL");
        assertThat(ui.find("leaks", TableView.class).getItems()).isNotEmpty();
        ui.picture("class-leaks");
    }

    private long newClass() {
        kit.dialogs().fillForm(form -> fill((FieldsForm) form));
        ui.click("Thêm lớp");
        ui.picture("class-facts");
        return classes.list().stream()
                .filter(c -> c.name().startsWith("Lớp khóa thử"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Ui tab(int index) {
        TabPane tabs = ui.find("class-tabs", TabPane.class);
        ui.run(() -> tabs.getSelectionModel().select(index));
        return ui.settle();
    }

    private static void fill(FieldsForm form) {
        form.fields().set("name", "Lớp khóa thử năm 2026");
        form.fields().setDay("from", FROM);
        form.fields().setDay("to", FROM.plusDays(3));
        form.fields().setNumber("capacity", 6);
        form.fields().set("decisionNumber", "15-QĐ/TT");
        form.fields().set("certificateSuffix", "-GCN/TT");
    }
}
