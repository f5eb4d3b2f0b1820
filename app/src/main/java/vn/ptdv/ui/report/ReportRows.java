package vn.ptdv.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The table of a report on the screen: groups and total stand out, a figure with names behind it can be pressed. */
final class ReportRows {
    private static final double LETTER = 6.6;
    private static final double NARROWEST = 50;
    private static final double HEAD_LETTER = 7.2;
    private static final double HEAD_ROOM = 24;
    private static final double DAY = 96;
    private static final int DAY_LETTERS = 10;

    private ReportRows() {}

    /** A row with its place, which is the order of the report. */
    record Line(int place, ReportRow row) {}

    static DataTable<Line> table(ReportTable report, ReportsController controller, ViewMemory memory) {
        List<Column<Line>> columns = new ArrayList<>();
        for (int i = 0; i < report.columns().size(); i++) {
            columns.add(column(report, i, controller));
        }
        String name = "report-" + report.head().report().code();
        DataTable<Line> table = new DataTable<>(name, Line::place, columns, memory)
                .inGivenOrder()
                .styled(line -> style(line.row()))
                .whenEmpty(new Label(Texts.of("report.empty")))
                .onOpen(line -> controller.onRow(
                        name(report, line), line.row().behind(), line.row().unitId()));
        table.says(report.head().title());
        table.setId("report-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setRows(IntStream.range(0, report.rows().size())
                .mapToObj(i -> new Line(i, report.rows().get(i)))
                .toList());
        return table;
    }

    private static Column<Line> column(ReportTable report, int at, ReportsController controller) {
        ReportColumn definition = report.columns().get(at);
        Column<Line> column = Column.<Line>text(
                        definition.key(),
                        definition.shortTitle(),
                        line -> cell(line, at).text())
                .width(width(definition));
        return switch (definition.kind()) {
            case WHOLE ->
                column.right()
                        .sortedBy(line -> cell(line, at) instanceof ReportCell.Whole whole ? whole.value() : -1L)
                        .drawn(line -> figure(report, line, at, controller));
            case PERCENT, DECIMAL -> column.right();
            // A rank is read as a figure, a running number as a name.
            case NUMBERING -> definition.key().equals("no") ? column : column.right();
            // The groups of the table already say the type.
            case TEXT -> definition.key().equals("type") ? column.whenChosen() : column;
            default -> column;
        };
    }

    /** As wide as the definition says, but never narrower than its heading or a day, which some columns hold as words. */
    private static double width(ReportColumn column) {
        double heading = column.shortTitle().length() * HEAD_LETTER + HEAD_ROOM;
        boolean day = column.kind() == ReportColumn.Kind.DATE
                || column.kind() == ReportColumn.Kind.TEXT && column.width() >= DAY_LETTERS;
        double least = day ? Math.max(DAY, heading) : heading;
        return Math.max(Math.max(NARROWEST, least), column.width() * LETTER);
    }

    private static Node figure(ReportTable report, Line line, int at, ReportsController controller) {
        ReportCell cell = cell(line, at);
        if (cell.behind().isEmpty()) {
            return new Label(cell.text());
        }
        Button link = new Button(cell.text());
        link.getStyleClass().add("link-figure");
        link.setFocusTraversable(false);
        String title = Texts.of("report.list.title", report.columns().get(at).title(), name(report, line));
        link.setAccessibleText(title);
        link.setOnAction(e -> controller.onPeople(title, cell.behind()));
        return link;
    }

    private static ReportCell cell(Line line, int at) {
        return line.row().cells().get(at);
    }

    /** What the row is about: its first words that are no number. */
    private static String name(ReportTable report, Line line) {
        return IntStream.range(0, report.columns().size())
                .filter(i -> report.columns().get(i).kind() == ReportColumn.Kind.TEXT)
                .mapToObj(i -> cell(line, i).text())
                .findFirst()
                .orElse(report.head().report().title());
    }

    private static RowStyle style(ReportRow row) {
        return switch (row.kind()) {
            case DATA -> RowStyle.PLAIN;
            case GROUP -> RowStyle.GROUP;
            case TOTAL, SUMMARY -> RowStyle.TOTAL;
        };
    }
}
