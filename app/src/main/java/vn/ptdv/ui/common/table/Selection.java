package vn.ptdv.ui.common.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

/** What is chosen, by id, taken away while the rows change and put back after: a live selection freezes a sort. */
final class Selection<R> {
    private final TableView<Line<R>> table;
    private final Set<Object> ids = new HashSet<>();
    private final Object focused;
    private final boolean everything;

    private Selection(TableView<Line<R>> table, List<Integer> chosen) {
        this.table = table;
        List<Line<R>> items = table.getItems();
        int focus = table.getFocusModel().getFocusedIndex();
        focused = focus >= 0 && focus < items.size() ? items.get(focus).id() : "";
        everything = !items.isEmpty() && chosen.size() == items.size();
        chosen.forEach(i -> ids.add(items.get(i).id()));
    }

    static <R> Selection<R> take(TableView<Line<R>> table) {
        Selection<R> taken =
                new Selection<>(table, List.copyOf(table.getSelectionModel().getSelectedIndices()));
        // The model takes each cell away singly: seconds for 100 000 chosen rows, nothing for a few thousand.
        table.getSelectionModel().clearSelection();
        return taken;
    }

    void putBack() {
        if (ids.isEmpty()) {
            return;
        }
        TableViewSelectionModel<Line<R>> model = table.getSelectionModel();
        List<Line<R>> items = table.getItems();
        int[] places = IntStream.range(0, items.size())
                .filter(i -> ids.contains(items.get(i).id()))
                .toArray();
        if (everything && places.length == items.size()) {
            model.selectAll();
        } else if (places.length > 0) {
            model.selectIndices(places[0], places);
        }
        IntStream.of(places)
                .filter(i -> items.get(i).id().equals(focused))
                .findFirst()
                .ifPresent(i -> table.getFocusModel().focus(i));
    }
}
