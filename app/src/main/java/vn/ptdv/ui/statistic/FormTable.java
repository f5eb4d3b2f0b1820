package vn.ptdv.ui.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.statistic.StatCell;
import vn.ptdv.logic.statistic.StatColumn;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.form.StatWords;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** A form on the screen, its lines indented as printed; a figure with somebody behind it can be pressed. */
final class FormTable {
    private static final double CRITERION = 430;
    private static final double NARROW = 280;
    private static final double LETTER = 7.4;
    private static final double PADDING = 22;
    private static final double WIDEST = 196;
    private static final double NARROWEST = 92;
    private static final String STEP = "\u2003";

    private FormTable() {}

    /** A line with its place, which is the order of the form. */
    record Line(int place, StatRow row) {}

    static DataTable<Line> table(StatTable form, StatisticsController controller, ViewMemory memory) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.<Line>text("criterion", form.form().head().criterion(), line -> label(form, line))
                .width(form.form().columns().size() > 3 ? NARROW : CRITERION));
        form.form().columns().forEach(column -> columns.add(figure(form, column, controller)));
        DataTable<Line> table = new DataTable<>("form-" + form.form().head().key(), Line::place, columns, memory)
                .inGivenOrder()
                .styled(line -> line.row().print().strong() ? RowStyle.GROUP : RowStyle.PLAIN)
                .whenEmpty(new Label(Texts.of("report.empty")));
        table.says(form.form().head().title());
        table.setId("form-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        List<StatRow> rows = form.form().printed();
        table.setRows(IntStream.range(0, rows.size())
                .mapToObj(i -> new Line(i, rows.get(i)))
                .toList());
        return table;
    }

    private static String label(StatTable form, Line line) {
        String words = StatWords.line(line.row(), form);
        String marked = line.row().verified() ? words : Texts.of("stat.unverified.line", words);
        return STEP.repeat(line.row().print().indent()) + marked;
    }

    private static Column<Line> figure(StatTable form, StatColumn column, StatisticsController controller) {
        return Column.<Line>text(
                        column.code(),
                        column.label(),
                        line -> form.cell(line.row().code(), column.code()).text())
                .right()
                .width(Math.max(NARROWEST, Math.min(WIDEST, column.label().length() * LETTER + PADDING)))
                .drawn(line -> drawn(form, line, column, controller));
    }

    private static Node drawn(StatTable form, Line line, StatColumn column, StatisticsController controller) {
        StatCell cell = form.cell(line.row().code(), column.code());
        if (cell.behind().isEmpty()) {
            return new Label(cell.text());
        }
        Button link = new Button(cell.text());
        link.getStyleClass().add("link-figure");
        link.setFocusTraversable(false);
        String title = Texts.of("report.list.title", column.label(), form.label(line.row()));
        link.setAccessibleText(title);
        link.setOnAction(e -> controller.onFigure(title, cell));
        return link;
    }
}
