package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.dialog.FxDialogs;
import vn.ptdv.ui.common.dialog.LastFolder;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportController;
import vn.ptdv.ui.progress.Questions;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.shell.ShellController;

/** An hour of a clerk by the keyboard alone: two units, their members, their quotas, and one ceremony. */
@Tag("F1")
@Tag("F4")
@Tag("F12")
@SuppressWarnings("NullAway.Init")
class ClerksHourTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int MOST_TABS = 60;

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        TestKit kit = TestKit.in(own);
        services = OpenBooks.over(seeded.book(), own);
        FxDialogs dialogs =
                new FxDialogs(() -> ui.stage(), Clip.system(), new LastFolder(ViewMemory.inMemory(), Path.of("")));
        Toolkit real = new Toolkit(
                kit.toolkit().machine(),
                kit.tasks(),
                dialogs,
                kit.toolkit().memory(),
                kit.toolkit().appearance());
        ui = Ui.show(() -> {
            Screens screens =
                    AppScreens.of(services, real, new ImportController(services, real, ListKind.PEOPLE), () -> {});
            Runnable nothing = () -> {};
            return new ShellController(
                    services, real, screens, new ShellController.Exits(nothing, nothing, nothing, nothing, nothing));
        });
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void worksFromTheFirstUnitToTheFirstCeremonyWithoutTheMouse() {
        establish("Đảng bộ Khu phố Hoa Ban", "01-QĐ/ĐU");
        establish("Chi bộ Trường Hoa Sữa", "02-QĐ/ĐU");
        assertThat(units()).hasSize(2);
        Unit first = unit("Chi bộ Trường Hoa Sữa");
        Unit second = unit("Đảng bộ Khu phố Hoa Ban");

        command("nhap so dang vien");
        paste("count-grid", "150\t4\n50\t1\n");
        assertThat(new MemberCountStore(services.book().reading()).of("2026").values())
                .extracting(MemberCount::total)
                .containsExactlyInAnyOrder(150, 50);

        assertThat(row(second).members()).hasValue(150);
        giveQuotas();
        assertThat(new QuotaStore(services.book().reading()).decisions()).hasSize(1);
        assertThat(row(first).year().target() + row(second).year().target()).isEqualTo(6);

        Unit giving = row(first).year().target() == 2 ? first : second;
        new Walks(seeded, seeded.process()).upTo("DECISION", "Nguyễn Thị Hồ", giving.id(), TODAY.minusDays(3));
        command("tien do chi tieu");
        assertThat(percentOf(giving)).isEqualTo("0,0%");
        recordCeremony("nguyen thi ho");
        assertThat(row(giving).percentOfQuota().orElseThrow()).isEqualByComparingTo("50");

        command("tien do chi tieu");
        ui.picture("clerks-hour-board");
        assertThat(percentOf(giving)).isEqualTo("50,0%");
    }

    private void establish(String name, String number) {
        command("thanh lap to chuc");
        tabTo("change-name");
        ui.type(name);
        tabTo("change-number");
        ui.type(number).press(KeyCode.CONTROL, KeyCode.S);
    }

    private void giveQuotas() {
        command("them quyet dinh giao");
        tabTo("decision-number");
        ui.type("15-QĐ/ĐU").press(KeyCode.CONTROL, KeyCode.S);
        tabTo("quota-grid");
        ui.press(KeyCode.TAB);
        ui.type("4").press(KeyCode.ENTER).type("2").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        tabTo("decision-issue");
        ui.press(KeyCode.SPACE);
        ui.press(KeyCode.ENTER);
    }

    private void recordCeremony(String words) {
        command(words);
        tabTo("person-next");
        ui.press(KeyCode.SPACE);
        tabTo("event-date");
        ui.press(KeyCode.CONTROL, KeyCode.A).type("19/11/2026");
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private void paste(String grid, String text) {
        Ui.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        tabTo(grid);
        ui.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.picture("clerks-hour-" + grid);
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private void command(String words) {
        ui.press(KeyCode.CONTROL, KeyCode.K).type(words).press(KeyCode.ENTER);
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !id.equals(ui.focused().getId()); i++) {
            ui.press(KeyCode.TAB);
        }
        assertThat(ui.focused().getId()).isEqualTo(id);
    }

    private List<Unit> units() {
        return new UnitStore(services.book().reading()).treeOn(TODAY).all();
    }

    private Unit unit(String name) {
        return units().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private ProgressRow row(Unit unit) {
        return new ProgressStore(services.book().reading())
                .board(Questions.of(services.settings().now(), Period.yearTo(TODAY), TODAY))
                .row(unit.id())
                .orElseThrow();
    }

    /** What the board shows of a unit in the column of the share. */
    private String percentOf(Unit unit) {
        return Ui.on(() -> {
            TableView<?> board = ui.find("board", TableView.class);
            TableColumn<?, ?> share = board.getColumns().stream()
                    .filter(c -> "percent".equals(c.getId()))
                    .findFirst()
                    .orElseThrow();
            return board.lookupAll(".table-row-cell").stream()
                    .filter(row -> texts(row).contains(unit.name()))
                    .flatMap(row -> row.lookupAll(".table-cell").stream())
                    .filter(cell -> cell instanceof TableCell<?, ?> its && its.getTableColumn() == share)
                    .map(cell -> String.join("", texts(cell)))
                    .findFirst()
                    .orElse("");
        });
    }

    private static List<String> texts(Node within) {
        return within.lookupAll(".text").stream()
                .map(n -> ((Text) n).getText())
                .filter(t -> t != null && !t.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }
}
