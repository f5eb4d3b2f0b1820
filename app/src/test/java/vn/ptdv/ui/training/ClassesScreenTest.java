package vn.ptdv.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.DataTable;

/** A class from its decision to its certificates, on the sample committee. */
@Tag("F44")
@Tag("F45")
@Tag("F46")
@Tag("F48")
class ClassesScreenTest {
    private static final int MOST_NOMINEES = 200;

    @TempDir
    Path own;

    private Book book;
    private TestKit kit;
    private ClassStore classes;
    private Ui ui;
    private ClassesController screen;
    private final List<Long> opened = new ArrayList<>();

    @BeforeEach
    void start() {
        book = TestBooks.sample(own);
        kit = TestKit.real(own);
        classes = new ClassStore(book.reading());
        screen = Ui.on(() -> new ClassesController(OpenBooks.over(book, own), kit.toolkit(), opened::add));
        ui = Ui.show(() -> screen);
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

        nominate(8);
        List<Participant> people = classes.people(id);
        assertThat(people)
                .hasSize(8)
                .filteredOn(p -> p.state() == ParticipantState.WAITING)
                .hasSize(2);

        tab(4).focus("attendance").press(KeyCode.SPACE);
        ui.picture("class-attendance");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.attendance(id).present()).hasSize(1);
        assertThat(Ui.on(screen::mayLeave)).as("nothing is left to be saved").isTrue();
        ui.settle().press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.attendance(id).present())
                .as("the chosen box is still chosen")
                .isEmpty();

        tab(5).focus("class-results").press(KeyCode.CONTROL, KeyCode.A).click("class-grade-KHA");
        assertThat(classes.people(id))
                .filteredOn(p -> p.state() == ParticipantState.PASSED)
                .hasSize(6);
        ui.settle().click("class-issue").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.people(id))
                .filteredOn(p -> p.certificate().isPresent())
                .extracting(p -> p.certificate().orElseThrow())
                .contains("01-GCN/TT", "06-GCN/TT");
        ui.settle().picture("class-results");
        certificatesAsFiles();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    /** A certificate for everyone who has one, each a file. */
    private void certificatesAsFiles() {
        Path folder = own.resolve("chung-nhan");
        folder.toFile().mkdirs();
        kit.dialogs().answer(folder);
        ui.click("class-print");
        ui.pick("print-way", "EACH");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(folder.toFile().list()).hasSize(6).allMatch(n -> n.endsWith(".docx"));
    }

    @Test
    void sharesSeatsOutToUnitsAndSaysWhyOthersWait() {
        long id = newClass();
        tab(2).focus("class-seats");
        assertThat(ui.find("class-seats", TableView.class).getItems()).isNotEmpty();
        ui.press(KeyCode.TAB).type("2").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.seats(id)).containsValue(2).hasSize(1);
        ui.settle().picture("class-seats");
        nominate(8);
        assertThat(classes.people(id))
                .filteredOn(p -> p.state() != ParticipantState.WAITING)
                .hasSizeLessThanOrEqualTo(2);
        ui.settle().picture("class-waiting");
        ui.run(() -> ui.find("class-tabs", TabPane.class).getSelectionModel().select(2));
        ui.settle().focus("class-seats").type("9").press(KeyCode.ENTER);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("class-seats-says", Label.class).getText()).contains("nhiều hơn số chỗ 6");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void entersMarksInAGrid() {
        long id = newClass();
        nominate(3);
        List<Participant> people = classes.people(id);
        assertThat(people).hasSize(3);
        SampleScreen.clipboard("8,5\tgioi\n6\ttb\n3\tKhông đạt\n");
        tab(5).click("class-marks").press(KeyCode.CONTROL, KeyCode.V);
        ui.pictureOfTop("class-marks");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(classes.people(id))
                .extracting(Participant::grade)
                .containsExactly("GIOI", "TRUNG_BINH", "KHONG_DAT");
        assertThat(ui.settle().find("class-summary", Label.class).getText()).contains("2/3 đạt (66 %)");
        ui.focus("class-results").press(KeyCode.CONTROL, KeyCode.A).click("class-retake");
        assertThat(classes.people(id).get(2).retakes()).isEqualTo(1);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void keepsTheMarksOpenThatCannotBe() {
        long id = newClass();
        nominate(3);
        SampleScreen.clipboard("12\tgiỏi\n");
        tab(5).click("class-marks").press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.CONTROL, KeyCode.S);
        ui.pictureOfTop("class-marks-refused");
        assertThat(classes.people(id)).noneMatch(p -> p.score().isPresent());
        assertThat(ui.shows(Texts.of("classui.saveMarks"))).isTrue();
    }

    @Test
    void deletesAClassWithItsListAndBringsItBack() {
        long id = newClass();
        tab(1).click("class-all-days");
        nominate(3);
        tab(0).click("class-delete").click(Texts.of("classui.delete"));
        assertThat(classes.get(id)).isEmpty();
        assertThat(ui.settle().shows("class-tabs")).isFalse();
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(classes.people(id)).hasSize(3);
        assertThat(classes.days(id)).hasSize(4);
    }

    @Test
    @Tag("F49")
    void leadsNewMembersThroughTheirClass() {
        ui.click("Thêm lớp");
        ui.pick("kind", ClassKind.NEW_MEMBER.name());
        fillAndSave();
        long id = id();
        nominate(4);
        assertThat(classes.people(id)).isNotEmpty();
        List<Participant> people = classes.people(id);
        assertThat(people)
                .allSatisfy(p -> assertThat(book.reading()
                                .fetchSingle(CANDIDACY, CANDIDACY.ID.eq(p.candidacyId()))
                                .getCeremonyOn())
                        .isNotNull());
        tab(5).focus("class-results").press(KeyCode.CONTROL, KeyCode.A).click("class-grade-KHA");
        ui.settle().click("class-issue").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(book.reading()
                        .fetchCount(
                                EVENT,
                                EVENT.STAGE_KEY
                                        .eq("NEW_MEMBER_CLASS")
                                        .and(EVENT.CANDIDACY_ID.in(people.stream()
                                                .map(Participant::candidacyId)
                                                .toList()))))
                .isEqualTo(people.size());
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsWhoDoesNotGetOn() {
        String decision = book.reading().fetchValues(TRAINING_CLASS.DECISION_NO).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        int all = ui.find("classes", TableView.class).getItems().size();
        ui.fill("filter-search", decision).press(KeyCode.ENTER).settle();
        assertThat(ui.find("classes", TableView.class).getItems())
                .as("a class is found by its decision")
                .isNotEmpty()
                .hasSizeLessThan(all);
        ui.focus("filter-search").press(KeyCode.ESCAPE).settle();
        ui.run(() -> ((TabPane) ui.find("tabs")).getSelectionModel().select(1));
        ui.settle().click("leak-STANDING_STILL");
        assertThat(ui.find("leaks", TableView.class).getItems()).isNotEmpty();
        ui.picture("class-leaks");
        ui.focus("leaks").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
    }

    private long newClass() {
        ui.click("Thêm lớp");
        fillAndSave();
        ui.picture("class-facts");
        return id();
    }

    private long id() {
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

    private void fillAndSave() {
        ui.fill("name", "Lớp khóa thử năm 2026").fill("from", "12/11/2026").fill("to", "15/11/2026");
        ui.fill("capacity", "6").fill("decisionNumber", "15-QĐ/TT").fill("certificateSuffix", "-GCN/TT");
        ui.pictureOfTop("class-new");
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    /** Goes down the list until so many are chosen who may be sent. */
    private void nominate(int count) {
        tab(3).click("class-nominate");
        ui.focus("nominees").press(KeyCode.HOME);
        for (int i = 0; i < MOST_NOMINEES && ready() < count; i++) {
            ui.press(KeyCode.SHIFT, KeyCode.DOWN);
        }
        ui.pictureOfTop("class-nominees");
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private long ready() {
        return Ui.on(() -> ((DataTable<?>) ui.find("nominees").getParent())
                .chosenRows().stream().filter(n -> ((Nominee) n).eligible()).count());
    }
}
