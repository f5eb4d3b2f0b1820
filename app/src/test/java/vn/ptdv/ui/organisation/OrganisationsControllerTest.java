package vn.ptdv.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.progress.FollowedController;
import vn.ptdv.ui.unit.TestWays;
import vn.ptdv.ui.unit.UnitsController;

@Tag("F15")
@SuppressWarnings("NullAway.Init")
class OrganisationsControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path own;

    private final List<Long> openedUnits = new ArrayList<>();
    private final List<Long> openedPeople = new ArrayList<>();
    private TestKit kit;
    private BookServices services;
    private OrganisationsController screen;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        services = OpenBooks.sample(own);
        screen = Ui.on(() -> new OrganisationsController(
                new UnitsController(services, kit.toolkit(), TestWays.NOWHERE),
                new FollowedController(
                        services, kit.toolkit(), new FollowedController.Ways(openedUnits::add, openedPeople::add)),
                services,
                kit.toolkit()));
        ui = Ui.show(() -> screen);
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsTheUnitsOfTheChosenOfficerWithWhatIsDueAndWho() {
        ui.run(() -> screen.show(OrganisationsController.FOLLOWED));
        String officer = ui.find("followed-officer", TextField.class).getText();
        Set<Long> followed = new OfficerStore(services.book().reading()).followedBy(officer, TODAY);
        assertThat(rows("followed-units")).isEqualTo(followed.size()).isPositive();
        assertThat(rows("followed-people")).isPositive();
        ui.picture("followed");
    }

    @Test
    void anotherOfficerHasOtherUnitsAndIsRemembered() {
        ui.run(() -> screen.show(OrganisationsController.FOLLOWED));
        String first = ui.find("followed-officer", TextField.class).getText();
        String other = new OfficerStore(services.book().reading())
                .namesOn(TODAY).stream()
                        .filter(n -> !n.equals(first))
                        .findFirst()
                        .orElseThrow();
        ui.fill("followed-officer", other).press(KeyCode.ENTER);
        assertThat(rows("followed-units"))
                .isEqualTo(new OfficerStore(services.book().reading())
                        .followedBy(other, TODAY)
                        .size());
        assertThat(kit.toolkit().memory().get("followed.officer")).contains(other);
    }

    @Test
    void opensTheUnitAndThePersonOfALine() {
        ui.run(() -> screen.show(OrganisationsController.FOLLOWED));
        ui.focus("followed-units").press(KeyCode.HOME).press(KeyCode.ENTER);
        ui.focus("followed-people").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(openedUnits).hasSize(1);
        assertThat(openedPeople).hasSize(1);
    }

    @Test
    void aForecastShowsItsBasis() {
        ui.run(() -> screen.show(OrganisationsController.FOLLOWED));
        ui.run(() -> ui.scene().getRoot().lookupAll("#followed-units .hyperlink").stream()
                .filter(n -> n.getAccessibleText().contains(","))
                .map(javafx.scene.control.Hyperlink.class::cast)
                .forEach(javafx.scene.control.Hyperlink::fire));
        assertThat(kit.dialogs().asked(Form.class)).extracting(Form::title).anyMatch(t -> t.startsWith("Dự báo của"));
        Form basis = kit.dialogs().asked(Form.class).stream()
                .filter(f -> f.title().startsWith("Dự báo của"))
                .findFirst()
                .orElseThrow();
        try (Ui dialog = Ui.show(basis::content)) {
            dialog.picture("forecast-basis");
            assertThat(dialog.find("outlook-funnel")).isNotNull();
        }
    }

    @Test
    void goesToTheEnterprisesAndBackToTheTree() {
        ui.run(() -> screen.show(OrganisationsController.ENTERPRISES));
        assertThat(rows("enterprises")).isPositive();
        ui.run(() -> screen.open(
                new OfficerStore(services.book().reading()).all().get(0).unitId()));
        assertThat(Ui.on(() ->
                        ui.find("units-tabs", TabPane.class).getSelectionModel().getSelectedIndex()))
                .isZero();
        ui.picture("units-home");
    }

    private int rows(String table) {
        return Ui.on(() -> ui.find(table, TableView.class).getItems().size());
    }
}
