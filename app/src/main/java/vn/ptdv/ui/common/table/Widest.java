package vn.ptdv.ui.common.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a column has to be: the longest texts are found first, and only they are measured. */
final class Widest {
    private static final int MEASURED = 40;
    private static final double PADDING = 24;
    private static final double WIDEST = 600;
    private static final double NARROWEST = 36;

    private Widest() {}

    /** The longest texts of a column and its heading. */
    static <R> List<String> of(Column<R> column, List<R> rows) {
        return Stream.concat(
                        Stream.of(column.title()),
                        rows.stream()
                                .map(column.text())
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .limit(MEASURED))
                .toList();
    }

    static double width(TableView<?> table, List<String> texts) {
        Font font = table.lookup(".table-cell") instanceof Labeled cell ? cell.getFont() : Font.getDefault();
        double widest = texts.stream().mapToDouble(t -> width(t, font)).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest + PADDING));
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
