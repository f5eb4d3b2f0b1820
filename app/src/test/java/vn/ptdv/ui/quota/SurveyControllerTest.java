package vn.ptdv.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.follow.SurveyActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;

/** The yearly survey of sources is typed or pasted as a grid and compared with the year before. */
@Tag("F16")
@Tag("F90")
@SuppressWarnings("NullAway.Init")
class SurveyControllerTest {
    private static final int TAB = 5;
    private static final List<String> GROUPS = List.of("HS12", "SV1", "GIAO_VIEN", "Y_TE", "DOAN_VIEN");

    @RegisterExtension
    final SampleScreen screen = new SampleScreen(QuotasController::new);

    private Ui ui;
    private SurveyActs surveys;
    private List<Unit> leaves;

    @BeforeEach
    void open() {
        ui = screen.ui();
        surveys = new SurveyActs(screen.services().book());
        UnitTree tree = new UnitStore(screen.services().book().reading()).treeOn(LocalDate.of(2026, 12, 31));
        leaves = tree.all().stream()
                .filter(u -> tree.children(u.id()).isEmpty())
                .limit(12)
                .toList();
        IntStream.rangeClosed(2020, 2026).forEach(this::empty);
        screen.kit().toolkit().memory().put("survey.groups", String.join(",", GROUPS));
    }

    @Test
    void showsTheChangeAgainstTheYearBeforeUnderEachGroup() {
        save(2025, 4);
        save(2026, 6);
        screen.tab("quota-tabs", TAB);
        assertThat(sums()).hasSize(GROUPS.size());
        assertThat(sums().get(0)).isEqualTo("138 (+24)");
        assertThat(says()).contains("so với năm 2025");
        ui.focus("survey-grid").press(KeyCode.HOME).press(KeyCode.TAB);
        assertThat(ui.find("survey-grid").getAccessibleText()).isEqualTo("Khảo sát nguồn năm 2026");
        ui.picture("quota-survey");
        List<Form> behind = screen.press(ui.find("survey-grid").getParent().lookup(".total-row"));
        assertThat(behind).hasSize(GROUPS.size()).allMatch(form -> SampleScreen.lines(form) == leaves.size());
        try (Ui dialog = Ui.show(behind.get(0)::content)) {
            dialog.picture("quota-survey-units");
        }
    }

    @Test
    void aCellOpensItsYears() {
        save(2024, 2);
        save(2025, 4);
        save(2026, 6);
        screen.tab("quota-tabs", TAB);
        Unit unit = leaves.get(0);
        int row = rows().indexOf(unit.name());
        ui.focus("survey-grid").press(KeyCode.HOME).press(KeyCode.TAB);
        for (int i = 0; i < row; i++) {
            ui.press(KeyCode.DOWN);
        }
        ui.press(KeyCode.CONTROL, KeyCode.ENTER);
        Form form = screen.kit().dialogs().asked(Form.class).get(0);
        assertThat(form.title()).isEqualTo(unit.name() + ": Học sinh lớp 12 qua các năm");
        assertThat(SampleScreen.lines(form)).isEqualTo(3);
    }

    @Test
    void pastesSavesAndIsTakenBackInOneStep() {
        screen.tab("quota-tabs", TAB);
        assertThat(says()).contains("Năm 2025 chưa có khảo sát");
        paste("12\t1.200\n8\t0\n");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(surveys.of(2026).values()).containsExactlyInAnyOrder(12, 1200, 8, 0);
        var newest = screen.services().undo().nextUndo().orElseThrow();
        assertThat(newest.name().words()).isEqualTo("Lưu khảo sát nguồn năm 2026 (4 ô)");
        screen.services().undo().undo(newest.id());
        assertThat(surveys.of(2026)).isEmpty();
    }

    @Test
    void saysAtTheCellWhatIsWrongAndSavesNothing() {
        screen.tab("quota-tabs", TAB);
        paste("-1\tmười\n7\t3\n");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(surveys.of(2026)).isEmpty();
        assertThat(says()).contains("2 ô chưa đúng").contains("số nguyên từ 0 trở lên");
        ui.picture("quota-survey-wrong");
        paste("1\t10\n7\t3\n");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(surveys.of(2026)).hasSize(4);
    }

    @Test
    void anotherYearAsksForWhatWasTyped() {
        save(2025, 4);
        screen.tab("quota-tabs", TAB);
        paste("5\n");
        screen.kit().dialogs().answer(0);
        ui.fill("period-year", "2025").press(KeyCode.ENTER);
        assertThat(screen.kit().dialogs().asked(Choice.class)).hasSize(1);
        assertThat(surveys.of(2026)).hasSize(1);
        assertThat(says()).contains("Năm 2024 chưa có");
        assertThat(sums().get(0)).isEqualTo("114");
    }

    @Test
    void withoutAChoiceTheGroupsOfTheYearBeforeHaveAColumnAndBeforeThemAll() {
        save(2025, 4);
        screen.kit().toolkit().memory().put("survey.groups", "");
        screen.tab("quota-tabs", TAB);
        assertThat(columns()).hasSize(GROUPS.size() + 1).contains("Giáo viên").doesNotContain("Chi hội phó");
        ui.fill("period-year", "2024").press(KeyCode.ENTER);
        assertThat(columns()).hasSizeGreaterThan(25).contains("Học sinh lớp 12", "Chi hội phó");
    }

    @Test
    void groupsAreChosenAndThoseWithFiguresStay() {
        save(2026, 6);
        screen.tab("quota-tabs", TAB);
        screen.kit().dialogs().fillForm(form -> {
            CheckBox withFigures = (CheckBox) form.root().lookup("#survey-group-HS12");
            assertThat(withFigures.isDisabled()).isTrue();
            ((CheckBox) form.root().lookup("#survey-group-NONG_DAN")).setSelected(true);
        });
        ui.click("survey-groups");
        assertThat(columns()).hasSize(GROUPS.size() + 2).contains("Nông dân, người dân nông thôn");
        Form form = screen.kit().dialogs().asked(Form.class).get(0);
        try (Ui dialog = Ui.show(form::content)) {
            dialog.picture("quota-survey-groups");
        }
    }

    private void empty(int year) {
        surveys.save(year, surveys.of(year).keySet().stream().collect(Collectors.toMap(cell -> cell, cell -> "")));
    }

    private void save(int year, int more) {
        Map<SurveyActs.Cell, String> cells = new LinkedHashMap<>();
        for (int g = 0; g < GROUPS.size(); g++) {
            for (int i = 0; i < leaves.size(); i++) {
                int amount = g == 0 ? more + i : (more * (g + 3) + i * 7) % 17;
                cells.put(new SurveyActs.Cell(leaves.get(i).id(), GROUPS.get(g)), String.valueOf(amount));
            }
        }
        surveys.save(year, cells);
    }

    private void paste(String block) {
        SampleScreen.clipboard(block);
        ui.focus("survey-grid").press(KeyCode.UP).press(KeyCode.UP);
        ui.press(KeyCode.HOME).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
    }

    private String says() {
        return ui.find("survey-says", Label.class).getText();
    }

    private List<String> rows() {
        TableView<?> grid = ui.find("survey-grid", TableView.class);
        return IntStream.range(0, grid.getItems().size())
                .mapToObj(i ->
                        ((vn.ptdv.ui.common.grid.GridRow<?>) grid.getItems().get(i)).name())
                .toList();
    }

    private List<String> columns() {
        return ui.find("survey-grid", TableView.class).getColumns().stream()
                .map(c -> ((javafx.scene.control.TableColumn<?, ?>) c).getText())
                .toList();
    }

    private List<String> sums() {
        Node total = ui.find("survey-grid").getParent().lookup(".total-row");
        return total.lookupAll(".hyperlink").stream()
                .map(n -> ((Hyperlink) n).getText())
                .collect(Collectors.toList());
    }
}
