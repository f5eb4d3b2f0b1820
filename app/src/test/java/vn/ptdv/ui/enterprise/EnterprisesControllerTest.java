package vn.ptdv.ui.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.EnterpriseStore;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F2")
@SuppressWarnings("NullAway.Init")
class EnterprisesControllerTest {
    @RegisterExtension
    final SampleScreen screen = new SampleScreen(EnterprisesController::new);

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
    void showsThoseWithoutAPartyOrganisation() {
        ui.picture("enterprises");
        assertThat(shown()).isEqualTo(store().withoutUnit().size()).isPositive();
    }

    @Test
    void addsOneByKeyboardAndTakesItBack() {
        int before = store().all().size();
        ui.click("enterprise-add");
        ui.fill("form-name", "Công ty TNHH Hoa Ban Xanh");
        ui.fill("form-sector", "Dệt may");
        ui.fill("form-workers", "120");
        ui.fill("form-members", "130");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.picture("enterprises-wrong");
        assertThat(store().all()).hasSize(before);
        ui.fill("form-members", "4");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(store().all()).hasSize(before + 1).anySatisfy(e -> {
            assertThat(e.name()).isEqualTo("Công ty TNHH Hoa Ban Xanh");
            assertThat(e.sector()).isEqualTo("Dệt may");
            assertThat(e.members()).hasValue(4);
        });
        services.undo().undo(services.undo().nextUndo().orElseThrow().id());
        assertThat(store().all()).hasSize(before);
    }

    @Test
    void refusesASecondOfTheSameName() {
        Enterprise first = store().all().get(0);
        ui.click("enterprise-add");
        ui.fill("form-name", first.name().toUpperCase(java.util.Locale.ROOT));
        ui.click("form-act");
        assertThat(store().all())
                .filteredOn(e -> e.name().equalsIgnoreCase(first.name()))
                .hasSize(1);
        assertThat(ui.shows("form-act")).isTrue();
    }

    @Test
    void correctsAndRemovesTheChosenOne() {
        ui.focus("enterprises").press(KeyCode.HOME).press(KeyCode.ENTER);
        ui.fill("form-officer", "Lê Thị Lan").click("form-act");
        assertThat(store().all()).anyMatch(e -> e.officer().equals("Lê Thị Lan"));
        int before = store().all().size();
        kit.dialogs().answer(true);
        ui.focus("enterprises").press(KeyCode.HOME);
        ui.click("enterprise-remove");
        assertThat(store().all()).hasSize(before - 1);
    }

    @Test
    void findsByWordsAndSumsWhatIsShown() {
        String all = sums();
        ui.fill("filter-search", "khong co ten nhu vay").press(KeyCode.ENTER);
        assertThat(shown()).isZero();
        assertThat(sums()).isNotEqualTo(all);
    }

    private EnterpriseStore store() {
        return new EnterpriseStore(services.book().reading());
    }

    private int shown() {
        return Ui.on(() -> ui.find("enterprises", TableView.class).getItems().size());
    }

    private String sums() {
        return Ui.on(() -> ui.scene().getRoot().lookupAll(".footer .label").stream()
                .map(n -> ((Label) n).getText())
                .filter(t -> t.startsWith("Lao động"))
                .findFirst()
                .orElse(""));
    }
}
