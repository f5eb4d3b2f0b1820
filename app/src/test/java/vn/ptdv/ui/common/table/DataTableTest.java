package vn.ptdv.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.Strong;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

@Tag("F85")
@Tag("F112")
class DataTableTest {
    private record Person(long id, String name, long days) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(3, "Trần Thị Đào", 12),
            new Person(1, "Nguyễn Văn An", 1823),
            new Person(2, "Lê Ánh", 7),
            new Person(4, "Bùi Văn An", 12));

    private final ViewMemory memory = ViewMemory.inMemory();
    private final List<String> log = new ArrayList<>();
    private final Ui ui = Ui.showNode(this::table);
    private final DataTable<Person> table = table(ui);

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void sortsByGivenNameAndKeepsTheIdOrderOfEquals() {
        ui.click("name");
        assertThat(names()).containsExactly("Bùi Văn An", "Nguyễn Văn An", "Lê Ánh", "Trần Thị Đào");
        ui.run(() -> sortBy("days"));
        assertThat(table.shownRows()).extracting(Person::id).containsExactly(2L, 3L, 4L, 1L);
    }

    @Test
    @Tag("F78")
    void figuresLeaveAsFiguresAndNumbersOfCitizensMasked() {
        List<Column<Person>> columns = List.of(
                Column.<Person>text("whole", "Chỉ tiêu", p -> String.valueOf(p.days()))
                        .right(),
                Column.<Person>text("part", "Điểm", p -> p.id() + ",5").right(),
                Column.<Person>text("none", "Sàn", p -> "").right(),
                Column.<Person>text("value", "Sau", p -> p.id() == 1 ? "001090000123" : p.name())
                        .leavingMasked(p -> p.id() == 1));
        TableContents contents = new TableContents.Of<>(
                "x", "X", columns, PEOPLE.subList(0, 2), List.of(), p -> false, Map.of("none", "0"), "");
        TableFile file = contents.file(Extent.SHOWN, Secrets.MASKED);
        assertThat(file.columns())
                .extracting(ListColumn::kind)
                .startsWith(ListColumn.Kind.WHOLE, ListColumn.Kind.DECIMAL, ListColumn.Kind.TEXT);
        assertThat(file.rows().get(1).get(0)).isEqualTo(new BigDecimal("1823"));
        assertThat(file.rows().get(1).get(3)).isEqualTo("*********123");
        assertThat(file.rows().get(0).get(3)).isEqualTo("Trần Thị Đào");
        assertThat(((Strong) file.rows().get(2).get(2)).value()).isEqualTo(BigDecimal.ZERO);
        assertThat(contents.holdsSecrets()).isTrue();
        assertThat(contents.file(Extent.SHOWN, Secrets.WHOLE).rows().get(1).get(3))
                .isEqualTo("001090000123");
    }

    @Test
    void keepsTheSelectionByIdOverSortAndReload() {
        ui.run(() -> table.choose(2L));
        ui.click("name");
        assertThat(table.chosenRows()).extracting(Person::id).containsExactly(2L);
        List<Person> fewer = List.of(new Person(2, "Lê Ánh", 8), new Person(9, "Vũ Yên", 1));
        ui.run(() -> table.setRows(fewer));
        ui.settle();
        assertThat(table.chosenRows()).containsExactly(new Person(2, "Lê Ánh", 8));
        assertThat(counts()).isEqualTo("2 dòng · đã chọn 1");
    }

    @Test
    void aColumnIsAsWideAsItAsksThoughTheControlWouldFitIt() {
        List<Column<Person>> columns =
                List.of(Column.<Person>text("period", "Kỳ", Person::name).width(80));
        try (Ui other = Ui.showNode(() -> new DataTable<>("periods", Person::id, columns, ViewMemory.inMemory()))) {
            TableColumn<?, ?> column =
                    other.settle().find("periods", TableView.class).getVisibleLeafColumn(0);
            assertThat(column.getWidth()).isEqualTo(80);
        }
    }

    @Test
    void opensByEnterAndDoubleClick() {
        ui.run(() -> table.choose(1L));
        ui.run(table::focusRows);
        ui.press(KeyCode.ENTER);
        ui.doubleClick(ui.find("Lê Ánh"));
        assertThat(log).contains("open Nguyễn Văn An", "open Lê Ánh");
    }

    @Test
    void shiftChoosesEveryRowBetweenTwoClicksUpwardsAndDownwards() {
        // The control asks in this way, with the columns of the two clicks, after it has cleared the choice.
        ui.run(() -> chooseTo(view(), 2, 0));
        assertThat(table.chosenRows()).extracting(Person::id).containsExactly(3L, 1L, 2L);
        assertThat(view().getFocusModel().getFocusedIndex()).isZero();
        ui.run(() -> chooseTo(view(), 1, 3));
        assertThat(table.chosenRows()).extracting(Person::id).containsExactly(1L, 2L, 4L);
    }

    private static <T> void chooseTo(TableView<T> view, int anchor, int clicked) {
        TableColumn<T, ?> column = view.getVisibleLeafColumn(0);
        view.getSelectionModel().clearSelection();
        view.getSelectionModel().selectRange(anchor, column, clicked, column);
    }

    @Test
    void copiesChosenRowsWithTheirHeadings() {
        ui.run(() -> table.choose(1L));
        ui.run(table::focusRows);
        ui.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(log).contains("Họ và tên\tSố ngày\nNguyễn Văn An\t1.823\n");
    }

    @Test
    void saysHowManyTheFilterLeaves() {
        ui.run(() -> table.setFilter(p -> p.days() > 10));
        ui.settle();
        assertThat(counts()).isEqualTo("3 dòng (lọc từ 4)");
        ui.run(() -> table.setFilter(p -> false));
        ui.settle();
        assertThat(ui.shows("Bỏ lọc")).isTrue();
        ui.run(() -> table.setRows(List.of()));
        ui.settle();
        assertThat(ui.shows("Nhập từ Excel")).isTrue();
    }

    @Test
    void controlFGoesToTheFilter() {
        ui.run(table::focusRows);
        ui.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(log).contains("find");
    }

    @Test
    void tellsOnceWhenAllAreChosen() {
        ui.run(table::focusRows);
        ui.settle();
        log.clear();
        ui.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(log).containsExactly("chosen 4");
    }

    @Test
    void remembersOrderWidthVisibilityAndSort() {
        ui.run(() -> {
            TableView<?> view = view();
            view.getColumns().get(1).setPrefWidth(222);
            view.getColumns().get(2).setVisible(true);
            sortBy("days");
        });
        ui.settle();
        DataTable<Person> again = Ui.on(this::table);
        TableView<?> view = (TableView<?>) again.getChildren().get(0);
        assertThat(view.getColumns()).extracting(TableColumn::getId).containsExactly("name", "days", "id");
        assertThat(view.getColumns()).extracting(TableColumn::isVisible).containsExactly(true, true, true);
        assertThat(view.getColumns().get(1).getPrefWidth()).isEqualTo(222);
        assertThat(again.shownRows()).extracting(Person::id).containsExactly(2L, 3L, 4L, 1L);
    }

    @Test
    void columnsWithWordsTakeTheSpareWidthUntilOneIsSetByHand() {
        TableColumn<?, ?> name = view().getColumns().get(0);
        TableColumn<?, ?> days = view().getColumns().get(1);
        assertThat(name.getWidth()).isGreaterThan(160);
        assertThat(days.getWidth()).isEqualTo(90);
        ui.run(() -> days.setPrefWidth(200));
        ui.run(() -> name.setPrefWidth(170));
        ui.run(() -> table.resize(table.getWidth() - 100, table.getHeight()));
        ui.settle();
        assertThat(name.getWidth()).isEqualTo(170);
        assertThat(memory.get("table.people.columns").orElseThrow()).startsWith("name:170:1:0 days:200:1:0");
    }

    @Test
    void columnsGrowWithTheLettersAndAreKeptForTheUsualSize() {
        double before = view().getColumns().get(1).getWidth();
        ui.run(() -> Theme.apply(ui.scene(), Look.LIGHT, 16));
        ui.settle();
        assertThat(view().getColumns().get(1).getWidth()).isEqualTo(before * 16 / 13, within(1.0));
        assertThat(memory.get("table.people.columns").orElseThrow()).startsWith("name:160:1:0 days:90:1:0");
    }

    private void sortBy(String key) {
        TableView<?> view = view();
        sortBy(view, key);
    }

    private static <T> void sortBy(TableView<T> view, String key) {
        view.getSortOrder()
                .setAll(List.of(view.getColumns().stream()
                        .filter(c -> key.equals(c.getId()))
                        .findFirst()
                        .orElseThrow()));
    }

    private TableView<?> view() {
        return (TableView<?>) table.getChildren().get(0);
    }

    private String counts() {
        return ui.find("table-counts", Label.class).getText();
    }

    private List<String> names() {
        return table.shownRows().stream().map(Person::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static DataTable<Person> table(Ui ui) {
        return (DataTable<Person>) ui.scene().getRoot();
    }

    private DataTable<Person> table() {
        DataTable<Person> made = new DataTable<>(
                "people",
                Person::id,
                List.of(
                        Column.name("name", "Họ và tên", Person::name),
                        Column.number("days", "Số ngày", Person::days),
                        Column.number("id", "Mã", Person::id).whenChosen()),
                memory);
        made.onOpen(p -> log.add("open " + p.name()))
                .onChoose(rows -> log.add("chosen " + rows.size()))
                .onFind(() -> log.add("find"))
                .copyTo(log::add)
                .whenEmpty(new EmptyState("Trống", "Chưa có ai").act("Nhập từ Excel", () -> {}))
                .whenFilteredOut(new EmptyState("Không có", "Không ai khớp").act("Bỏ lọc", () -> {}));
        made.setRows(PEOPLE);
        return made;
    }
}
