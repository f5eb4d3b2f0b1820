package vn.ptdv.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.ManualResultStore;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.follow.FollowUpStore;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;

/** What the clerk writes on the page of a unit: followed through the year, put right, moved among its neighbours. */
@Tag("F1")
@Tag("F14")
@Tag("F15")
@SuppressWarnings("NullAway.Init")
class UnitPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int INFO = 0;
    private static final int FOLLOW = 3;
    private static final int HISTORY = 5;

    @TempDir
    Path own;

    private TestKit kit;
    private BookServices services;
    private UnitsController units;
    private Unit unit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        services = OpenBooks.sample(own);
        units = Ui.on(() -> new UnitsController(services, kit.toolkit(), TestWays.NOWHERE));
        ui = Ui.show(() -> units);
        UnitTree tree = tree();
        unit = tree.roots().stream()
                .filter(u -> tree.children(u.id()).size() > 2)
                .findFirst()
                .orElseThrow();
        ui.run(() -> units.open(unit.id()));
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void notesAnInspectionCorrectsItAndTakesItOut() {
        tab(FOLLOW);
        int before = follow().inspectionsOf(unit.id()).size();
        ui.click("inspection-add");
        ui.fill("form-on", "12/10/2026").fill("form-team", "Đoàn kiểm tra số 2");
        ui.fill("form-conclusion", "Thực hiện nghiêm túc kế hoạch kết nạp");
        ui.picture("unit-inspection");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(follow().inspectionsOf(unit.id())).hasSize(before + 1).anySatisfy(i -> {
            assertThat(i.on()).isEqualTo(LocalDate.of(2026, 10, 12));
            assertThat(i.team()).isEqualTo("Đoàn kiểm tra số 2");
        });
        ui.focus("unit-inspections").press(KeyCode.HOME);
        ui.click("inspection-edit");
        ui.fill("form-team", "Đoàn kiểm tra số 3").click("form-act");
        assertThat(follow().inspectionsOf(unit.id()))
                .extracting(Inspection::team)
                .contains("Đoàn kiểm tra số 3");
        kit.dialogs().answer(true);
        ui.focus("unit-inspections").press(KeyCode.HOME);
        ui.click("inspection-remove");
        assertThat(follow().inspectionsOf(unit.id())).hasSize(before);
    }

    @Test
    void writesTheYearOfTheUnit() {
        tab(FOLLOW);
        ui.focus("unit-years").press(KeyCode.HOME);
        ui.click("year-write");
        ui.fill("form-head", "Nguyễn Văn An").fill("form-grade", "Hoàn thành tốt nhiệm vụ");
        ui.fill("form-strengths", "Chủ động tạo nguồn");
        ui.fill("form-solutions", "Phân công đảng viên giúp đỡ sớm hơn");
        ui.picture("unit-year-form");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(follow().yearNotesOf(unit.id())).containsKey(2026);
        assertThat(follow().yearNotes(2026).get(unit.id()))
                .extracting(YearNote::proposedGrade, YearNote::headName)
                .containsExactly("Hoàn thành tốt nhiệm vụ", "Nguyễn Văn An");
        ui.focus("unit-years").press(KeyCode.DOWN).press(KeyCode.HOME);
        assertThat(ui.find("year-words", Label.class).getText()).contains("Chủ động tạo nguồn");
        ui.picture("unit-year");
        ui.click("year-people");
        assertThat(kit.dialogs().asked(Form.class)).extracting(Form::title).anyMatch(t -> t.contains("2026"));
    }

    @Test
    void correctsAMarkAndTakesItBackByAnActThatCanBeUndone() {
        new FollowUpActs(services.book())
                .marks()
                .add(new FollowMark(0, unit.id(), "2026", FollowMark.Kind.CORRECT, "Chậm", "", "", Optional.empty()));
        ui.run(() -> units.open(unit.id()));
        tab(FOLLOW);
        ui.focus("unit-marks").press(KeyCode.HOME);
        ui.click("mark-edit");
        ui.fill("form-reason", "Chín tháng chưa kết nạp").fill("form-number", "15-CV/ĐU");
        ui.click("form-act");
        assertThat(follow().marksOf(unit.id())).extracting(FollowMark::reason).contains("Chín tháng chưa kết nạp");
        int before = follow().marksOf(unit.id()).size();
        kit.dialogs().answer(true);
        ui.focus("unit-marks").press(KeyCode.HOME);
        ui.click("mark-remove");
        assertThat(follow().marksOf(unit.id())).hasSize(before - 1);
        services.undo().undo(services.undo().nextUndo().orElseThrow().id());
        assertThat(follow().marksOf(unit.id())).hasSize(before);
    }

    @Test
    void notesAReportedTotalOnceForATime() {
        tab(FOLLOW);
        ui.click("reported-add");
        ui.fill("form-from", "1/1/2026").fill("form-to", "30/6/2026").fill("form-amount", "40");
        ui.picture("unit-reported");
        ui.click("form-act");
        assertThat(reported()).extracting(ManualResult::amount).contains(40);
        ui.click("reported-add");
        ui.fill("form-from", "1/5/2026").fill("form-to", "31/7/2026").fill("form-amount", "3");
        ui.click("form-act");
        ui.picture("unit-reported-twice");
        assertThat(reported()).extracting(ManualResult::amount).doesNotContain(3);
        assertThat(ui.shows("form-act")).isTrue();
    }

    @Test
    void notesWhoAnswersForTheUnitAndRefusesDaysTheWrongWayRound() {
        tab(INFO);
        ui.click("officer-add");
        ui.fill("form-name", "Lê Thị Lan").fill("form-from", "1/6/2026").fill("form-to", "1/1/2026");
        ui.click("form-act");
        assertThat(officers()).extracting(UnitOfficer::name).doesNotContain("Lê Thị Lan");
        ui.fill("form-to", "31/12/2026").click("form-act");
        assertThat(officers()).anySatisfy(o -> {
            assertThat(o.name()).isEqualTo("Lê Thị Lan");
            assertThat(o.to()).contains(LocalDate.of(2026, 12, 31));
        });
        kit.dialogs().answer(true);
        ui.focus("unit-officers").press(KeyCode.END);
        ui.click("officer-remove");
        assertThat(kit.dialogs().asked(vn.ptdv.ui.common.dialog.Question.class)).hasSize(1);
    }

    @Test
    void putsRightANameWithoutATraceInTheHistory() {
        int before = store().spans(unit.id()).size();
        menu("unit-correct");
        ui.fill("form-name", "Đảng bộ Khu phố Sơn Hạ").click("form-act");
        assertThat(store().find(unit.id()).orElseThrow().name()).isEqualTo("Đảng bộ Khu phố Sơn Hạ");
        assertThat(store().spans(unit.id())).hasSize(before);
    }

    @Test
    void refusesAUnitBelowItself() {
        Unit child = tree().children(unit.id()).get(0);
        menu("unit-correct");
        ui.fill("form-parent", child.name()).press(KeyCode.DOWN).press(KeyCode.ENTER);
        ui.click("form-act");
        assertThat(ui.shows("form-act"))
                .as("the form stays with what was typed")
                .isTrue();
        assertThat(ui.scene().getRoot().lookupAll(".label").stream()
                        .map(n -> ((javafx.scene.control.Label) n).getText()))
                .anyMatch(t -> t != null && t.contains("trực thuộc"));
        ui.picture("unit-cycle");
        assertThat(store().find(unit.id()).orElseThrow().parentId()).isEqualTo(unit.parentId());
    }

    @Test
    void movesAUnitAmongItsNeighboursByKeyboard() {
        List<Long> before = tree().roots().stream().map(Unit::id).toList();
        int at = before.indexOf(unit.id());
        ui.focus("unit-tree").press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(tree().roots().stream().map(Unit::id).toList().indexOf(unit.id()))
                .isEqualTo(at + 1);
        menu("unit-up");
        assertThat(tree().roots().stream().map(Unit::id).toList()).isEqualTo(before);
    }

    @Test
    void doesNotRemoveAUnitThatIsUsed() {
        kit.dialogs().answer(true);
        menu("unit-remove");
        assertThat(store().find(unit.id())).isPresent();
        assertThat(kit.dialogs().asked(String.class)).anyMatch(t -> t.contains("dữ liệu khác"));
    }

    @Test
    void correctsTheNumberOfADecision() {
        new UnitActs(services.book())
                .apply(new UnitChange.Rename(UnitDecision.of("70-QĐ/TU", TODAY), unit.id(), "Đảng bộ Khu phố Mới"));
        ui.run(() -> units.open(unit.id()));
        tab(HISTORY);
        @SuppressWarnings("unchecked")
        TableView<Object> turns = ui.find("unit-turns", TableView.class);
        for (int row = 0;
                row < turns.getItems().size()
                        && Ui.on(() -> ui.find("decision-edit").isDisabled());
                row++) {
            int at = row;
            ui.run(() -> turns.getSelectionModel().clearAndSelect(at));
            ui.settle();
        }
        ui.click("decision-edit");
        ui.fill("form-number", "77-QĐ/TU").click("form-act");
        assertThat(store().milestones(unit.id()))
                .extracting(m -> m.decision().number())
                .contains("77-QĐ/TU");
    }

    @Test
    void movesAUnitBelowAnotherByDragging() {
        Unit leaf = tree().roots().stream()
                .filter(u -> tree().children(u.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        kit.dialogs().fillForm(form -> ((ChangeController) form).draft().number.set("9-QĐ/ĐU"));
        FxRobot robot = new FxRobot();
        robot.drag(cell(leaf.name())).dropTo(cell(unit.name()));
        ui.waitFor(() -> !kit.dialogs().asked(Form.class).isEmpty());
        assertThat(store().find(leaf.id()).orElseThrow().parentId()).hasValue(unit.id());
    }

    private javafx.scene.Node cell(String name) {
        return Ui.on(() -> ui.find("unit-tree", TreeView.class).lookupAll(".tree-cell").stream()
                .filter(n -> ((javafx.scene.control.TreeCell<?>) n).getItem() instanceof TreeLine line
                        && line.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void menu(String id) {
        ui.run(() -> ui.find("unit-changes", MenuButton.class).getItems().stream()
                .filter(i -> id.equals(i.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
    }

    @Test
    void theTreeStaysWithThePageThatIsNotLeft() {
        tab(INFO);
        ui.fill("unit-short", "Tên đang sửa dở");
        TreeView<TreeLine> tree = shownTree();
        ui.run(() -> tree.getSelectionModel()
                .select(tree.getRow(tree.getSelectionModel().getSelectedItem()) + 1));
        ui.settle();
        assertThat(kit.dialogs().asked(Choice.class)).hasSize(1);
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isEqualTo(unit.id());
        kit.dialogs().answer(1);
        ui.run(() -> tree.getSelectionModel()
                .select(tree.getRow(tree.getSelectionModel().getSelectedItem()) + 1));
        ui.settle();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isNotEqualTo(unit.id());
    }

    @SuppressWarnings("unchecked")
    private TreeView<TreeLine> shownTree() {
        return (TreeView<TreeLine>) ui.find("unit-tree", TreeView.class);
    }

    private void tab(int index) {
        ui.run(() -> ui.find("unit-tabs", TabPane.class).getSelectionModel().select(index));
        ui.settle();
    }

    private UnitStore store() {
        return new UnitStore(services.book().reading());
    }

    private FollowUpStore follow() {
        return new FollowUpStore(services.book().reading());
    }

    private List<ManualResult> reported() {
        return new ManualResultStore(services.book().reading()).ofUnit(unit.id());
    }

    private List<UnitOfficer> officers() {
        return new OfficerStore(services.book().reading()).ofUnit(unit.id());
    }

    private UnitTree tree() {
        return store().treeOn(TODAY);
    }
}
