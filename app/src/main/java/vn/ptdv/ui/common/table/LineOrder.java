package vn.ptdv.ui.common.table;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;

/** The order that the clicked headings ask for; equal rows stand by id, so that they never swap places. */
final class LineOrder {
    private LineOrder() {}

    static <R> Comparator<Line<R>> of(List<? extends TableColumn<Line<R>, ?>> headings) {
        Comparator<Line<R>> order = (a, b) -> 0;
        for (TableColumn<Line<R>, ?> heading : headings) {
            Comparator<Line<R>> next = by(TableColumns.<R>column(heading));
            order = order.thenComparing(
                    heading.getSortType() == TableColumn.SortType.DESCENDING ? next.reversed() : next);
        }
        return headings.isEmpty() ? Comparator.comparingInt(Line::place) : order.thenComparing(LineOrder::byId);
    }

    private static <R> Comparator<Line<R>> by(Column<R> column) {
        return (a, b) -> a.key(column).compareTo(b.key(column));
    }

    @SuppressWarnings("unchecked")
    private static <R> int byId(Line<R> a, Line<R> b) {
        return a.id() instanceof Comparable<?> && a.id().getClass() == b.id().getClass()
                ? ((Comparable<Object>) a.id()).compareTo(b.id())
                : Integer.compare(a.place(), b.place());
    }
}
