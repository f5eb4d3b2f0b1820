package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.progress.Behind;

/** Period on top, the grid below with its sums under the columns; what is wrong stands at its cell. */
abstract class PeriodView<S extends PeriodSheet> extends View<PeriodModel<S>, PeriodController<S>>
        implements TypedPart {
    private final VBox root = new VBox(8);
    private final HBox bar;
    final EditGrid<Long> grid;
    final Label says = new Label();
    private final WrongCells refused = new WrongCells();

    PeriodView(PeriodModel<S> model, PeriodController<S> controller, String name) {
        this(model, controller, name, new PeriodPicker(model.period.get().to().getYear()));
    }

    PeriodView(PeriodModel<S> model, PeriodController<S> controller, String name, PeriodPicker period) {
        super(model, controller);
        grid = new EditGrid<>(name + "-grid", Texts.of("quotaui.column.unit"));
        period.value().addListener((o, old, now) -> {
            if (!controller.onPeriod(now)) {
                period.value().set(old);
            }
        });
        Button save = new Button(Texts.of("quotaui.save"));
        save.setId(name + "-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        says.setId(name + "-says");
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        bar = new HBox(12, period, save, says);
        bar.setAlignment(Pos.BOTTOM_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(bar, grid);
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+S").match(e)) {
                save();
                e.consume();
            }
        });
    }

    abstract List<GridColumn> columns();

    abstract Map<GridCell<Long>, String> values(S sheet);

    /** After the rows were shown anew, after each typing, and after saving. */
    abstract void check(S sheet);

    /** What is said above the grid while nothing is wrong. */
    abstract String explains();

    /** Another act beside the button that saves. */
    void act(Node node) {
        bar.getChildren().add(node);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        grid.onTyped(this::recheck);
        // What was typed outlives a visit to another tab.
        whileShown.follow(
                model.sheet, sheet -> sheet.filter(s -> !grid.isChanged()).ifPresent(this::show));
        whileShown.onChange(model.wrong, this::wrong);
    }

    @Override
    public boolean isChanged() {
        return grid.isChanged();
    }

    @Override
    public void drop() {
        model.sheet.get().ifPresent(this::show);
    }

    @Override
    public boolean save() {
        if (!grid.isChanged()) {
            return true;
        }
        boolean saved = controller.save(grid.typed().keySet(), grid::text);
        if (saved) {
            grid.saved();
            recheck();
            controller.load();
        }
        return saved;
    }

    /** The sums under some columns, each unit once; they open the units that they are made of. */
    void total(S sheet, List<GridColumn> summed) {
        Map<String, Node> sums = new HashMap<>();
        for (GridColumn column : summed) {
            List<Behind.Part> parts = GridSums.parts(sheet.rows(), unit -> GridSums.number(grid, unit, column));
            sums.put(column.key(), GridSums.link(controller.behind(), column, parts));
        }
        grid.totals(sums);
    }

    private void show(S sheet) {
        grid.show(sheet.rows(), columns(), values(sheet));
        check(sheet);
    }

    private void recheck() {
        model.sheet.get().ifPresent(this::check);
    }

    /** Marks what should be looked at, beside what was refused and still stands there. */
    void marks(Map<GridCell<Long>, GridMark> warned) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>(warned);
        Map<GridCell<Long>, GridMark> wrong = refused.marks(grid::text);
        marks.putAll(wrong);
        grid.marks(marks);
        String looked = warned.isEmpty() ? explains() : Texts.of("quotaui.count.warnings", warned.size());
        says.setText(wrong.values().stream()
                .findFirst()
                .map(first -> Texts.of("quotaui.count.refused", wrong.size(), first.text()))
                .orElse(looked));
    }

    private void wrong(Map<GridCell<Long>, String> wrong) {
        refused.put(wrong, grid::text);
        recheck();
        grid.goToWrong();
    }
}
