package vn.ptdv.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;

@Tag("F1")
@Tag("F2")
@SuppressWarnings("NullAway.Init")
class UnitsControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @RegisterExtension
    final SampleScreen screen =
            new SampleScreen((services, kit) -> new UnitsController(services, kit, TestWays.NOWHERE));

    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = screen.kit();
        services = screen.services();
        ui = screen.ui();
    }

    @Test
    void doesNotCallATreeWithUnitsEmpty() {
        assertThat(ui.shows(Texts.of("unitui.empty"))).isFalse();
    }

    @Test
    void showsTheTreeAndThePageOfAUnit() {
        openBusiest();
        ui.picture("units-info");
        tab(1);
        ui.picture("units-members");
        tab(2);
        assertThat(ui.find("unit-result").isVisible()).isTrue();
        ui.picture("units-work");
        tab(3);
        ui.picture("units-follow");
        tab(4);
        ui.picture("units-papers");
        tab(5);
        ui.picture("units-history");
    }

    @Test
    void findsAUnitWithoutAccentsByKeyboard() {
        ui.press(KeyCode.CONTROL, KeyCode.F).type("truong");
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.DOWN);
        TreeView<?> tree = ui.find("unit-tree", TreeView.class);
        assertThat(tree.getExpandedItemCount()).isBetween(1, 60);
        ui.picture("units-search");
        ui.focus("unit-search").press(KeyCode.ESCAPE);
        assertThat(ui.find("unit-search", TextField.class).getText()).isEmpty();
    }

    @Test
    void showsTheTreeOfAPastDay() {
        int now = shown();
        ui.fill("unit-day", "1/1/2009").press(KeyCode.TAB);
        assertThat(shown()).isLessThan(now);
        ui.picture("units-past");
    }

    @Test
    void savesTypedFactsAndAsksBeforeTheyAreLost() {
        Unit unit = openBusiest();
        ui.fill("unit-secretary", "Nguyễn Thị Ánh");
        kit.dialogs().answer(0);
        ui.focus("unit-tree").press(KeyCode.HOME);
        if (kit.dialogs().asked(Choice.class).isEmpty()) {
            ui.press(KeyCode.DOWN);
        }
        assertThat(kit.dialogs().asked(Choice.class)).hasSize(1);
        assertThat(new UnitStore(services.book().reading())
                        .find(unit.id())
                        .orElseThrow()
                        .facts()
                        .secretary())
                .isEqualTo("Nguyễn Thị Ánh");
    }

    @Test
    void establishesAUnitBelowTheChosenOneAsOneAction() {
        Unit above = openBusiest();
        int before = tree().size();
        kit.dialogs().fillForm(form -> {
            ChangeDraft draft = ((ChangeController) form).draft();
            draft.name.set("Chi bộ Tổ dân phố Hoa Ban");
            draft.number.set("12-QĐ/ĐU");
        });
        ui.click("Thành lập tổ chức đảng");
        assertThat(tree().size()).isEqualTo(before + 1);
        assertThat(tree().children(above.id())).extracting(Unit::name).contains("Chi bộ Tổ dân phố Hoa Ban");
        assertThat(services.undo().nextUndo().orElseThrow().name().words()).contains("Chi bộ Tổ dân phố Hoa Ban");
    }

    private Unit openBusiest() {
        UnitTree tree = tree();
        Unit unit = tree.roots().stream()
                .filter(u -> tree.children(u.id()).size() > 2)
                .findFirst()
                .orElseThrow();
        ui.fill("unit-search", unit.name()).press(KeyCode.ENTER);
        assertThat(ui.find("unit-name", Label.class).getText()).isNotEmpty();
        while (!ui.find("unit-name", Label.class).getText().equals(unit.name())) {
            ui.press(KeyCode.DOWN);
        }
        ui.focus("unit-search").press(KeyCode.ESCAPE);
        return unit;
    }

    private UnitTree tree() {
        return new UnitStore(services.book().reading()).treeOn(TODAY);
    }

    private int shown() {
        TreeView<?> tree = ui.find("unit-tree", TreeView.class);
        return Ui.on(tree::getExpandedItemCount);
    }

    private void tab(int index) {
        screen.tab("unit-tabs", index);
    }
}
