package vn.ptdv.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.sheet.write.Strong;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.Extent;
import vn.ptdv.ui.common.table.Secrets;
import vn.ptdv.ui.common.table.TableContents;
import vn.ptdv.ui.common.table.TableExports;

@Tag("F4")
@Tag("F86")
class EditGridTest {
    private final List<String> copied = new ArrayList<>();
    private final EditGrid<Long> grid = Ui.on(() -> new EditGrid<Long>("grid", "Đơn vị").copyTo(copied::add));
    private final Ui ui = Ui.showNode(() -> grid);

    EditGridTest() {
        List<GridRow<Long>> rows = List.of(row(1), row(2), row(3), new GridRow<>(4L, "Cũ", 0, GridRow.Kind.FIXED));
        List<GridColumn> columns =
                List.of(GridColumn.fixed("m", "Đảng viên"), GridColumn.typed("a", "A"), GridColumn.typed("b", "B"));
        ui.run(() -> grid.show(rows, columns, Map.of(cell(1, "a"), "7", cell(1, "m"), "90")));
        ui.run(grid::focusCells);
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        ui.type("12")
                .press(KeyCode.ENTER)
                .type("13")
                .press(KeyCode.TAB)
                .type("14")
                .press(KeyCode.ENTER);
        assertThat(grid.typed())
                .containsOnly(
                        Map.entry(cell(1, "a"), "12"), Map.entry(cell(2, "a"), "13"), Map.entry(cell(2, "b"), "14"));
    }

    @Test
    void marksThatComeWhileOneTypesTakeNothingAway() {
        ui.type("12").press(KeyCode.ENTER).type("1");
        ui.run(() -> grid.marks(Map.of(cell(1, "a"), GridMark.wrong("sai"), cell(2, "a"), GridMark.wrong("sai"))));
        ui.settle().type("3").press(KeyCode.ENTER);
        assertThat(grid.typed()).containsOnly(Map.entry(cell(1, "a"), "12"), Map.entry(cell(2, "a"), "13"));
        ui.type("14").press(KeyCode.ENTER);
        assertThat(grid.text(cell(3, "a"))).isEqualTo("14");
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        ui.type("99").press(KeyCode.ESCAPE);
        assertThat(grid.isChanged()).isFalse();
        assertThat(grid.text(cell(1, "a"))).isEqualTo("7");
    }

    @Test
    void f2GoesOnInWhatStandsThere() {
        ui.press(KeyCode.F2).type("5").press(KeyCode.ENTER);
        assertThat(grid.text(cell(1, "a"))).isEqualTo("75");
    }

    @Test
    void pastesABlockFromASpreadsheet() {
        clipboard("1\t2\r\n3\t4\r\n5\t6\r\n7\t8\r\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(grid.text(cell(3, "b"))).isEqualTo("6");
        assertThat(grid.text(cell(4, "a"))).isEmpty();
        assertThat(ui.shows("Đã dán 6 ô; 2 ô không có chỗ hoặc không nhập được"))
                .isTrue();
    }

    @Test
    void aBlockIsLaidOverCellsThoughOneTypesInOne() {
        clipboard("1\t2\r\n3\t4\r\n");
        ui.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.V);
        assertThat(grid.text(cell(1, "a"))).isEqualTo("1");
        assertThat(grid.text(cell(2, "b"))).isEqualTo("4");
    }

    @Test
    void whatIsBeingTypedCountsAndTheFieldStaysOpen() {
        ui.type("8");
        assertThat(Ui.on(grid::isChanged)).isTrue();
        assertThat(Ui.on(grid::typed)).containsOnly(Map.entry(cell(1, "a"), "8"));
        ui.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(grid.text(cell(1, "a")))
                .as("and can be taken back like any other typing")
                .isEqualTo("7");
        ui.press(KeyCode.UP).type("89").press(KeyCode.ENTER);
        assertThat(grid.text(cell(1, "a"))).isEqualTo("89");
    }

    @Test
    void lookingForChangesTakesNothingFromTheFieldAndEscapeDropsIt() {
        ui.type("8");
        assertThat(Ui.on(grid::isChanged)).isTrue();
        assertThat(keeps(KeyCode.Z)).isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(Ui.on(grid::isChanged)).isFalse();
        assertThat(grid.text(cell(1, "a"))).isEqualTo("7");
    }

    @Test
    void whatARefusedSavingTookFromTheFieldGoesBackByEscapeAndTheMarkWithIt() {
        ui.type("-8");
        ui.run(() -> grid.marks(Map.of(cell(1, "a"), GridMark.wrong("sai"))));
        assertThat(Ui.on(grid::typed)).containsOnly(Map.entry(cell(1, "a"), "-8"));
        assertThat(Ui.on(() -> grid.mark(cell(1, "a"))).isNone()).isTrue();
        ui.run(() -> grid.marks(Map.of(cell(1, "a"), GridMark.wrong("sai"))));
        ui.press(KeyCode.ESCAPE);
        assertThat(grid.text(cell(1, "a"))).isEqualTo("7");
        assertThat(grid.typed()).isEmpty();
        assertThat(Ui.on(() -> grid.mark(cell(1, "a"))).isNone()).isTrue();
        assertThat(keeps(KeyCode.Z)).isFalse();
    }

    @Test
    void aParagraphGoesIntoTheCellOfWordsInWhichOneTypes() {
        EditGrid<Long> words = Ui.on(() -> new EditGrid<>("words", "Người"));
        try (Ui other = Ui.showNode(() -> words)) {
            other.run(() -> words.show(
                    List.of(row(1), row(2)),
                    List.of(GridColumn.typed("n", "Nội dung").words(), GridColumn.typed("d", "Điểm")),
                    Map.of(cell(2, "n"), "Đã có")));
            other.run(words::focusCells);
            other.settle();
            clipboard("Chấp hành tốt.\r\nCó tiến bộ.\r\n");
            other.type("A ").press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
            assertThat(words.typed()).containsOnly(Map.entry(cell(1, "n"), "A Chấp hành tốt. Có tiến bộ."));
            clipboard("Một\t1\nHai\t2\n");
            other.press(KeyCode.UP).type("B").press(KeyCode.CONTROL, KeyCode.V);
            assertThat(words.text(cell(2, "n"))).isEqualTo("Hai");
        }
    }

    @Test
    void fillsDownAndCopiesTheChosenCells() {
        ui.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        assertThat(grid.text(cell(2, "a"))).isEqualTo("7");
        ui.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied).containsExactly("7\n7");
        ui.press(KeyCode.DELETE);
        assertThat(grid.text(cell(1, "a"))).isEmpty();
    }

    @Test
    void homeAndTabBeginInTheFirstRowWhenNoCellHasTheFocus() {
        EditGrid<Long> fresh = Ui.on(() -> new EditGrid<>("fresh", "Đơn vị"));
        try (Ui other = Ui.showNode(() -> fresh)) {
            other.run(() -> fresh.show(
                    List.of(row(1), row(2)),
                    List.of(GridColumn.fixed("m", "M"), GridColumn.typed("a", "A")),
                    Map.of()));
            other.focus("fresh")
                    .press(KeyCode.HOME)
                    .press(KeyCode.TAB)
                    .type("5")
                    .press(KeyCode.ENTER);
            assertThat(fresh.typed()).containsOnly(Map.entry(cell(1, "a"), "5"));
        }
    }

    @Test
    void homeAndEndStayInTheRow() {
        ui.press(KeyCode.DOWN).press(KeyCode.HOME).press(KeyCode.TAB).type("6").press(KeyCode.ENTER);
        ui.press(KeyCode.UP).press(KeyCode.END).type("8").press(KeyCode.ENTER);
        assertThat(grid.typed()).containsOnly(Map.entry(cell(2, "a"), "6"), Map.entry(cell(2, "b"), "8"));
        ui.press(KeyCode.CONTROL, KeyCode.HOME).press(KeyCode.DELETE).type("1").press(KeyCode.ENTER);
        assertThat(grid.typed()).as("the first cell of the grid").containsEntry(cell(1, "a"), "1");
        ui.press(KeyCode.CONTROL, KeyCode.END).type("9").press(KeyCode.ENTER);
        assertThat(grid.typed()).as("the last cell of the grid").containsValue("9");
    }

    @Test
    void aFigureOpensWhatIsBehindItAndTheSumsStandUnderTheirColumns() {
        List<GridCell<Long>> opened = new ArrayList<>();
        ui.run(() -> grid.onBehind(cell -> Optional.of(() -> opened.add(cell))));
        ui.run(() -> grid.totals(Map.of("a", new Label("7"), "m", new Label("90"))));
        ui.run(() -> grid.show(
                List.of(row(1), row(2)),
                List.of(GridColumn.fixed("m", "Đảng viên"), GridColumn.typed("a", "A")),
                Map.of(cell(1, "a"), "7", cell(1, "m"), "90")));
        ui.run(grid::focusCells);
        ui.settle();
        ui.press(KeyCode.CONTROL, KeyCode.ENTER);
        ui.run(() -> grid.lookupAll(".table-cell .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("90"))
                .forEach(Hyperlink::fire));
        assertThat(opened).containsExactly(cell(1, "a"), cell(1, "m"));
        assertThat(ui.scene().getRoot().lookupAll(".total-row .label")).hasSizeGreaterThanOrEqualTo(2);
        ui.picture("edit-grid-sums");
    }

    @Test
    void marksWrongCellsAndKeepsWhatWasTyped() {
        ui.type("-3").press(KeyCode.ENTER);
        ui.run(() -> grid.marks(Map.of(cell(1, "a"), GridMark.wrong("Số không được âm"))));
        ui.settle();
        assertThat(grid.text(cell(1, "a"))).isEqualTo("-3");
        ui.picture("edit-grid");
    }

    @Test
    @Tag("F78")
    void takesOutWhatStandsInTheCells() {
        List<TableContents> asked = new ArrayList<>();
        ui.run(() -> TableExports.offer(grid, taking(asked)));
        ui.run(() -> grid.totals(Map.of("a", new Hyperlink("1.207"), "m", new Label("90"))));
        ui.type("12").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.E);
        TableFile file = asked.get(0).file(Extent.SHOWN, Secrets.MASKED);
        assertThat(file.columns().get(0).title()).isNotBlank();
        assertThat(file.rows().get(0).toString()).contains("Chi bộ 1").contains("12");
        assertThat(file.rows().get(4))
                .extracting(value -> ((Strong) value).value())
                .containsExactly("Cộng", new BigDecimal("90"), new BigDecimal("1207"), "");
    }

    @Test
    @Tag("F78")
    void theButtonInTheFooterTakesItOutWhereTheWindowOffersIt() {
        List<TableContents> asked = new ArrayList<>();
        EditGrid<Long> fresh = Ui.on(() -> new EditGrid<>("fresh", "Đơn vị"));
        Ui.on(() -> {
            TableExports.offer(fresh, taking(asked));
            return fresh;
        });
        try (Ui other = Ui.showNode(() -> fresh)) {
            other.run(() -> fresh.show(List.of(row(1)), List.of(GridColumn.typed("a", "A")), Map.of()));
            other.settle();
            other.click("fresh-export");
            assertThat(asked).hasSize(1);
        }
        assertThat(ui.scene().getRoot().lookup("#grid-export").isVisible()).isFalse();
    }

    @Test
    @Tag("F90")
    void undoAndRedoMeanTheTypingWhileItIsUnsaved() {
        List<KeyCode> reached = new ArrayList<>();
        ui.run(() -> ui.scene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && (e.getCode() == KeyCode.Z || e.getCode() == KeyCode.Y)) {
                reached.add(e.getCode());
            }
        }));
        ui.type("12").press(KeyCode.ENTER);
        clipboard("1\t2\n3\t4\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(grid.typed()).hasSize(5);
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(grid.typed()).containsOnly(Map.entry(cell(1, "a"), "12"));
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(grid.isChanged()).isFalse();
        assertThat(grid.text(cell(1, "a"))).isEqualTo("7");
        ui.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(grid.typed()).hasSize(5);
        assertThat(keeps(KeyCode.Z)).isTrue();
        ui.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(reached).isEmpty();
        ui.run(grid::saved);
        assertThat(keeps(KeyCode.Z)).isFalse();
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reached).containsExactly(KeyCode.Z);
        assertThat(grid.text(cell(2, "a"))).isEqualTo("1");
    }

    /** What the shell asks before it takes the key for the book. */
    private boolean keeps(KeyCode code) {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
        return Ui.on(() -> EditGrid.keeps(ui.scene().getFocusOwner(), key));
    }

    private static TableExports taking(List<TableContents> asked) {
        return new TableExports() {
            @Override
            public void ask(TableContents contents) {
                asked.add(contents);
            }

            @Override
            public Optional<Built> conditions(FilterFields<?> fields, String present) {
                return Optional.empty();
            }

            @Override
            public Node kept(String table, Supplier<String> present, Consumer<Built> use) {
                return new Label();
            }
        };
    }

    @Test
    void doesNotTypeIntoFixedCells() {
        ui.press(KeyCode.LEFT).type("5").press(KeyCode.ENTER);
        assertThat(grid.text(cell(1, "m"))).isEqualTo("90");
    }

    private static void clipboard(String text) {
        Ui.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static GridRow<Long> row(long id) {
        return new GridRow<>(id, "Chi bộ " + id, 0, GridRow.Kind.TYPED);
    }

    private static GridCell<Long> cell(long row, String column) {
        return new GridCell<>(row, column);
    }
}
