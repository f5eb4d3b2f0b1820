package vn.ptdv.ui.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.training.SeatRow;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** Who could be sent, what a unit is given, who sits and who waits; only the seats are typed. */
final class SeatsView extends View<SeatsController.Model, SeatsController> {
    private static final String SEATS = "seats";
    private static final String ELIGIBLE = "eligible";
    private static final String SEATED = "seated";
    private static final String WAITING = "waiting";

    private final VBox root = new VBox(6);
    private final EditGrid<Long> grid = new EditGrid<>("class-seats", Texts.of("classui.unit"));
    private final Label says = new Label();

    SeatsView(SeatsController.Model model, SeatsController controller) {
        super(model, controller);
        Label what = new Label(Texts.of("classui.seatsText"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        says.setId("class-seats-says");
        HBox acts = new HBox(10, ClassView.button("save-seats", Texts.of("classui.saveSeats"), this::save), says);
        acts.setAlignment(Pos.CENTER_LEFT);
        grid.onTyped(this::sum);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
        root.getChildren().addAll(what, acts, grid);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(says.textProperty(), model.says);
        whileShown.follow(model.rows, this::show);
        whileShown.onChange(model.capacity, now -> sum());
        whileShown.onChange(model.wrong, this::mark);
    }

    boolean isChanged() {
        return grid.isChanged();
    }

    void saved() {
        grid.saved();
    }

    private void show(List<SeatRow> rows) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        rows.forEach(r -> {
            put(values, r.unitId(), ELIGIBLE, r.eligible());
            put(values, r.unitId(), SEATS, r.seats());
            put(values, r.unitId(), SEATED, r.seated());
            put(values, r.unitId(), WAITING, r.waiting());
        });
        grid.show(
                rows.stream()
                        .map(r -> new GridRow<>(r.unitId(), r.name(), r.depth(), GridRow.Kind.TYPED))
                        .toList(),
                List.of(
                        GridColumn.fixed(ELIGIBLE, Texts.of("classui.seat.eligible"))
                                .wide(120),
                        GridColumn.typed(SEATS, Texts.of("classui.seat.given")).wide(120),
                        GridColumn.fixed(SEATED, Texts.of("classui.seat.seated"))
                                .wide(120),
                        GridColumn.fixed(WAITING, Texts.of("classui.seat.waiting"))
                                .wide(120)),
                values);
        sum();
    }

    private static void put(Map<GridCell<Long>, String> values, long unit, String column, int number) {
        if (number > 0) {
            values.put(new GridCell<>(unit, column), VietnameseNumbers.format(number));
        }
    }

    private void sum() {
        int given = model.rows.get().stream()
                .mapToInt(r -> SeatsController.number(text(r.unitId())).orElse(0))
                .sum();
        Optional<Integer> capacity = model.capacity.get();
        grid.sumText(
                capacity.isPresent()
                        ? Texts.of("classui.seatsOf", given, capacity.get())
                        : Texts.of("classui.seatsSum", given));
    }

    private void mark(Map<Long, String> wrong) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        wrong.forEach((unit, words) -> marks.put(new GridCell<>(unit, SEATS), GridMark.wrong(words)));
        grid.marks(marks);
    }

    void save() {
        if (grid.typed().isEmpty()) {
            return;
        }
        Map<Long, String> typed = new HashMap<>();
        model.rows.get().forEach(r -> typed.put(r.unitId(), text(r.unitId())));
        controller.onSave(typed);
    }

    private String text(long unit) {
        return grid.text(new GridCell<>(unit, SEATS));
    }
}
