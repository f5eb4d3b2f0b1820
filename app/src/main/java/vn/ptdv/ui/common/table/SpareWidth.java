package vn.ptdv.ui.common.table;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.ptdv.sheet.write.ListColumn.Kind;

/** Gives the width that is left over to the columns with words, until a width is set by hand. */
final class SpareWidth<R> {
    private static final double SCROLLBAR = 18;
    private static final double NARROW = 110;
    /** A column twice as wide as meant reads no better. */
    private static final double MOST = 2;

    private static final double SAME = 1.5;

    private final TableView<Line<R>> table;
    private final DoubleSupplier scale;
    private boolean sharing;
    private boolean byHand;

    SpareWidth(TableView<Line<R>> table, DoubleSupplier scale) {
        this.table = table;
        this.scale = scale;
    }

    /** Before anything else listens to the columns, so that others see what was decided here. */
    void start() {
        InvalidationListener share = o -> share();
        table.widthProperty().addListener(share);
        for (TableColumn<Line<R>, ?> column : table.getColumns()) {
            column.visibleProperty().addListener(share);
            column.widthProperty().addListener((o, old, now) -> {
                if (!sharing) {
                    byHand = !table.getColumns().stream().allMatch(this::isAsMeant);
                }
            });
        }
    }

    /** The width to remember of a column, for letters of the usual size. */
    double kept(TableColumn<?, ?> column) {
        return byHand ? column.getWidth() / scale.getAsDouble() : meant(column);
    }

    /** Changes widths without taking that for somebody's wish. */
    void quietly(Runnable change) {
        sharing = true;
        change.run();
        sharing = false;
        share();
    }

    private void share() {
        if (byHand || sharing || table.getWidth() <= 0) {
            return;
        }
        sharing = true;
        List<? extends TableColumn<?, ?>> shown =
                table.getColumns().stream().filter(TableColumn::isVisible).toList();
        double used = shown.stream().mapToDouble(this::scaled).sum();
        double words =
                shown.stream().filter(this::isWords).mapToDouble(this::scaled).sum();
        double spare = Math.max(0, table.getWidth() - SCROLLBAR - used);
        double growth = words > 0 ? Math.min(MOST, 1 + spare / words) : 1;
        shown.forEach(c -> c.setPrefWidth(Math.floor(scaled(c) * (isWords(c) ? growth : 1))));
        sharing = false;
    }

    private boolean isAsMeant(TableColumn<?, ?> column) {
        return Math.abs(column.getWidth() - scaled(column)) < SAME;
    }

    private double scaled(TableColumn<?, ?> column) {
        return meant(column) * scale.getAsDouble();
    }

    private static double meant(TableColumn<?, ?> column) {
        return TableColumns.column(column).width();
    }

    private boolean isWords(TableColumn<?, ?> made) {
        Column<?> column = TableColumns.column(made);
        return column.align() == Column.Align.LEFT && column.outgoing().kind() == Kind.TEXT && column.width() >= NARROW;
    }
}
