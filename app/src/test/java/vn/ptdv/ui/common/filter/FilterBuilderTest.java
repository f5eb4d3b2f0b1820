package vn.ptdv.ui.common.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.search.FilterStore;
import vn.ptdv.ui.FormPicture;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.exporting.ExportDesk;
import vn.ptdv.ui.people.PeopleController;
import vn.ptdv.ui.session.SessionsController;
import vn.ptdv.ui.unit.TestWays;
import vn.ptdv.ui.unit.UnitsController;

/** Conditions are put together over the lists of people and of units, kept, pinned and shared. */
@Tag("F86")
@Tag("F87")
class FilterBuilderTest {
    @TempDir
    Path own;

    private Book book;
    private BookServices services;
    private TestKit kit;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        services = OpenBooks.over(book, own);
    }

    @AfterEach
    void close() {
        book.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void putsGroupsTogetherAndReadsThemBack() {
        try (Ui ui = Ui.show(() -> new PeopleController(services, kit.toolkit()))) {
            int all = rows(ui, "people");
            kit.dialogs().fillForm(form -> {
                write(form, 0, "due", "trong 30 ngày tới");
                press(form, "filter-add-group-1");
                write(form, 1, "days", "90");
                compare(form, 1, "từ");
                press(form, "filter-add-2");
                write(form, 2, "certificate", "quý này");
                FormPicture.of(form, "filter-builder");
            });
            ui.click("filter-more");
            int left = rows(ui, "people");
            assertThat(left).isLessThan(all);
            assertThat(
                            ui.shows(
                                    "Hạn kế tiếp vào 30 ngày tới và (Số ngày ở bước từ 90 hoặc Hạn giấy chứng nhận vào quý này)"))
                    .isTrue();
            ui.picture("filter-built");
            kit.dialogs().fillForm(form -> assertThat(fields(form)).hasSize(3));
            ui.click("filter-more");
            assertThat(rows(ui, "people")).isEqualTo(left);
            ui.click("Bỏ lọc");
            assertThat(rows(ui, "people")).isEqualTo(all);
        }
    }

    private FilterBuilder ofDays() {
        FilterFields<String> fields =
                new FilterFields<>(List.of(FilterField.of("day", "Ngày", FieldType.DATE, r -> r)), r -> r);
        return Ui.on(() -> new FilterBuilder(fields, kit.toolkit().clock().today(), ""));
    }

    @Test
    void keepsAskingUntilEveryConditionIsWhole() {
        FilterBuilder builder = ofDays();
        assertThat(Ui.on(builder::accept)).isFalse();
        assertThat(refusal(builder)).isEqualTo("Còn điều kiện chưa có giá trị.");
        write(builder, 0, "day", "hôm nào");
        assertThat(Ui.on(builder::accept)).isFalse();
        assertThat(refusal(builder)).startsWith("Không đọc được ngày “hôm nào”");
        write(builder, 0, "day", "quý này");
        assertThat(Ui.on(builder::accept)).isTrue();
        assertThat(builder.expression()).isEqualTo("day = this-quarter");
    }

    @Test
    void theFocusStaysAmongTheConditionsWhenOneIsTakenAway() {
        FilterBuilder builder = ofDays();
        try (Ui ui = Ui.show(() -> builder)) {
            ui.focus("Bỏ điều kiện này").press(KeyCode.SPACE);
            assertThat(fields(builder)).isEmpty();
            assertThat(ui.focused().getId()).isEqualTo("filter-add-1");
        }
    }

    @Test
    void keepsAFilterInTheBookPinsItAndSharesIt() {
        try (Ui ui = Ui.show(() -> new PeopleController(services, kit.toolkit()))) {
            int all = rows(ui, "people");
            kit.dialogs().fillForm(form -> write(form, 0, "due", "quý này")).answer("Hạn trong quý");
            ui.click("filter-more");
            int left = rows(ui, "people");
            ui.run(() -> menu(ui).show());
            ui.run(() -> item(menu(ui).getItems(), "Lưu bộ lọc này…").fire());
            FilterStore store = new FilterStore(book);
            assertThat(store.of("people")).singleElement().satisfies(s -> {
                assertThat(s.name()).isEqualTo("Hạn trong quý");
                assertThat(s.pinned()).isFalse();
            });
            ui.run(() -> menu(ui).show());
            ui.run(() -> sub(menu(ui).getItems(), "Ghim ra thanh lọc")
                    .getItems()
                    .get(0)
                    .fire());
            ui.run(() -> menu(ui).show());
            ui.run(() -> sub(menu(ui).getItems(), "Cho mọi người dùng chung")
                    .getItems()
                    .get(0)
                    .fire());
            ui.run(() -> menu(ui).hide());
            assertThat(store.of("people")).singleElement().matches(s -> s.pinned() && s.shared());
            ui.click("Bỏ lọc");
            assertThat(rows(ui, "people")).isEqualTo(all);
            ui.click("pinned-Hạn trong quý");
            assertThat(rows(ui, "people")).isEqualTo(left);
            ui.picture("filter-pinned");
            ui.run(() -> ui.stage().setWidth(1000));
            ui.settle();
            ui.picture("filter-pinned-narrow");
            assertThat(Ui.on(() -> top(ui, "filter-more") - top(ui, "filter-search")))
                    .as("the conditions stay in the first line of a narrow window")
                    .isLessThan(10);
            assertThat(Ui.on(() -> top(ui, "pinned-Hạn trong quý"))).isGreaterThan(Ui.on(() -> top(ui, "filter-more")));
        }
    }

    private static double top(Ui ui, String name) {
        return ui.find(name).localToScene(0, 0).getY();
    }

    @Test
    void keepsTheConditionsThatAreSetUnderATable() {
        try (Ui ui = Ui.show(() -> {
            SessionsController sessions = new SessionsController(services, kit.toolkit());
            TableExports.offer(sessions.root(), new ExportDesk(services, kit.toolkit(), () -> "Phiên họp"));
            return sessions;
        })) {
            int all = rows(ui, "sessions");
            assertThat(all).isGreaterThan(1);
            kit.dialogs()
                    .fillForm(form -> write(form, 0, "dossiers", "1..1000"))
                    .answer("Có hồ sơ");
            ui.click("table-filter");
            int left = rows(ui, "sessions");
            ui.run(() -> menu(ui).show());
            ui.run(() -> item(menu(ui).getItems(), "Lưu bộ lọc này…").fire());
            ui.run(() -> menu(ui).hide());
            ui.click("table-unfilter");
            assertThat(rows(ui, "sessions")).isEqualTo(all);
            ui.run(() -> menu(ui).show());
            ui.run(() -> item(menu(ui).getItems(), "Có hồ sơ").fire());
            assertThat(rows(ui, "sessions")).isEqualTo(left);
            assertThat(ui.shows("table-unfilter")).isTrue();
            ui.picture("table-filter-kept");
        }
    }

    @Test
    void filtersTheListOfUnits() {
        try (Ui ui = Ui.show(() -> new UnitsController(services, kit.toolkit(), TestWays.NOWHERE))) {
            ui.click("units-list");
            int all = rows(ui, "units");
            assertThat(all).isGreaterThan(20);
            ui.picture("units-list");
            kit.dialogs().fillForm(form -> write(form, 0, "name", "trường"));
            ui.click("filter-more");
            assertThat(rows(ui, "units")).isBetween(1, all - 1);
            ui.focus("units").press(KeyCode.HOME).press(KeyCode.ENTER);
            assertThat(ui.find("unit-tree").isVisible()).isTrue();
            assertThat(ui.shows("units")).isFalse();
        }
    }

    private static int rows(Ui ui, String table) {
        return ui.find(table, TableView.class).getItems().size();
    }

    private static javafx.scene.control.MenuButton menu(Ui ui) {
        return ui.find("filter-saved", javafx.scene.control.MenuButton.class);
    }

    private static javafx.scene.control.MenuItem item(List<javafx.scene.control.MenuItem> items, String text) {
        return items.stream().filter(i -> text.equals(i.getText())).findFirst().orElseThrow();
    }

    private static javafx.scene.control.Menu sub(List<javafx.scene.control.MenuItem> items, String text) {
        return (javafx.scene.control.Menu) item(items, text);
    }

    private static String refusal(FilterBuilder builder) {
        return ((Label) builder.root().lookup(".refusal")).getText();
    }

    private static List<Node> fields(Controller form) {
        return List.copyOf(all(form.root(), TestLine.class));
    }

    private static void write(Controller form, int line, String field, String value) {
        Ui.on(() -> {
            Parent at = all(form.root(), TestLine.class).get(line);
            all(at, vn.ptdv.ui.common.field.CodeCombo.class).get(0).setCode(field);
            List<TextField> texts = all(at, TextField.class);
            all(at, ComboBox.class).stream()
                    .filter(ComboBox::isEditable)
                    .map(ComboBox::getEditor)
                    .findFirst()
                    .orElseGet(() -> texts.get(texts.size() - 1))
                    .setText(value);
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private static void compare(Controller form, int line, String words) {
        Ui.on(() -> {
            Parent at = all(form.root(), TestLine.class).get(line);
            ComboBox<Asking> asking = (ComboBox<Asking>) all(at, ComboBox.class).get(0);
            asking.getItems().stream()
                    .filter(a -> a.words().equals(words))
                    .findFirst()
                    .ifPresent(asking::setValue);
            return true;
        });
    }

    private static void press(Controller form, String id) {
        Ui.on(() -> {
            all(form.root(), javafx.scene.control.Button.class).stream()
                    .filter(b -> id.equals(b.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private static <T extends Node> List<T> all(Node node, Class<T> type) {
        List<T> found = new java.util.ArrayList<>();
        collect(node, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        List<Node> inner = node instanceof javafx.scene.control.ScrollPane scroll
                ? List.of(scroll.getContent())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        inner.forEach(n -> collect(n, type, found));
    }
}
