package vn.ptdv.ui.common.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Order, width, visibility and sort of the columns, kept as {@code key:width:shown:sort} for each. */
final class ColumnState<R> {
    private final TableView<Line<R>> table;
    private final String key;
    private final ViewMemory memory;
    private final DoubleSupplier scale;
    private final SpareWidth<R> spare;
    private boolean restoring;

    /** Widths are kept for letters of the usual size; the scale says how much larger they are now. */
    ColumnState(TableView<Line<R>> table, String name, ViewMemory memory, DoubleSupplier scale) {
        this.scale = scale;
        this.table = table;
        this.spare = new SpareWidth<>(table, scale);
        this.key = "table." + name + ".columns";
        this.memory = memory;
    }

    /** Puts the columns as they were left and remembers every change from now on. */
    void start() {
        spare.start();
        restore();
        InvalidationListener save = o -> save();
        table.getColumns().addListener(save);
        table.getSortOrder().addListener(save);
        table.getColumns().forEach(c -> {
            c.widthProperty().addListener(save);
            c.visibleProperty().addListener(save);
            c.sortTypeProperty().addListener(save);
        });
    }

    /** Changes widths that nobody has asked for, such as with larger letters. */
    void quietly(Runnable change) {
        spare.quietly(change);
    }

    private void save() {
        if (!restoring) {
            memory.put(key, table.getColumns().stream().map(this::text).collect(Collectors.joining(" ")));
        }
    }

    private String text(TableColumn<Line<R>, ?> column) {
        int sort = table.getSortOrder().indexOf(column) + 1;
        String signed = column.getSortType() == SortType.DESCENDING ? "-" + sort : String.valueOf(sort);
        long width = Math.round(spare.kept(column));
        return column.getId() + ":" + width + ":" + (column.isVisible() ? 1 : 0) + ":" + signed;
    }

    private void restore() {
        restoring = true;
        List<Saved> saved = memory.get(key).map(Saved::all).orElse(List.of());
        List<TableColumn<Line<R>, ?>> columns = placed(saved, List.copyOf(table.getColumns()));
        table.getColumns().setAll(columns);
        for (Saved s : saved) {
            columns.stream().filter(c -> s.key().equals(c.getId())).forEach(c -> {
                c.setPrefWidth(s.width() * scale.getAsDouble());
                c.setVisible(s.shown() == 1);
                c.setSortType(s.sort().startsWith("-") ? SortType.DESCENDING : SortType.ASCENDING);
            });
        }
        table.getSortOrder().setAll(sorted(saved, columns));
        restoring = false;
    }

    private static <R> List<TableColumn<Line<R>, ?>> sorted(List<Saved> saved, List<TableColumn<Line<R>, ?>> columns) {
        return saved.stream()
                .filter(s -> s.sortPlace() > 0)
                .sorted(Comparator.comparingInt(Saved::sortPlace))
                .flatMap(s -> columns.stream().filter(c -> s.key().equals(c.getId())))
                .toList();
    }

    /** A column that was not there then, as with a newer program, stands behind the one that the program puts it behind. */
    private static <R> List<TableColumn<Line<R>, ?>> placed(List<Saved> saved, List<TableColumn<Line<R>, ?>> given) {
        List<TableColumn<Line<R>, ?>> placed = new ArrayList<>(given);
        placed.removeIf(c -> place(saved, c) == saved.size());
        placed.sort(Comparator.comparingInt(c -> place(saved, c)));
        for (int i = 0; i < given.size(); i++) {
            if (!placed.contains(given.get(i))) {
                placed.add(i == 0 ? 0 : placed.indexOf(given.get(i - 1)) + 1, given.get(i));
            }
        }
        return placed;
    }

    private static int place(List<Saved> saved, TableColumn<?, ?> column) {
        for (int i = 0; i < saved.size(); i++) {
            if (saved.get(i).key().equals(column.getId())) {
                return i;
            }
        }
        return saved.size();
    }

    private record Saved(String key, double width, int shown, String sort) {
        static List<Saved> all(String text) {
            return List.of(text.split(" ")).stream()
                    .map(s -> s.split(":"))
                    .filter(p ->
                            p.length == 4 && p[1].matches("\\d+") && p[2].matches("[01]") && p[3].matches("-?\\d+"))
                    .map(p -> new Saved(p[0], Double.parseDouble(p[1]), Integer.parseInt(p[2]), p[3]))
                    .toList();
        }

        int sortPlace() {
            return Math.abs(Integer.parseInt(sort));
        }
    }
}
