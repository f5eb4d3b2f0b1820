package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.count.ManualSheetActs;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** Period on top; per unit what is counted, what was reported, and what that adds. */
final class ReportedView extends View<ReportedController.Model, ReportedController> implements TypedPart {
    private static final String COUNTED = "COUNTED";
    private static final String AMOUNT = "AMOUNT";
    private static final String SOURCE = "SOURCE";
    private static final String ADDED = "ADDED";
    private final VBox root = new VBox(8);
    private final EditGrid<Long> grid = new EditGrid<>("reported-grid", Texts.of("quotaui.column.unit"));
    private final Label says = new Label();

    ReportedView(ReportedController.Model model, ReportedController controller) {
        super(model, controller);
        PeriodPicker period = new PeriodPicker(model.period.get().to().getYear());
        period.value().addListener((o, old, now) -> {
            if (!controller.onPeriod(now)) {
                period.value().set(old);
            }
        });
        Button save = new Button(Texts.of("quotaui.save"));
        save.setId("reported-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        says.setId("reported-says");
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox bar = new HBox(12, period, save, says);
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

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(
                model.sheet, sheet -> sheet.filter(s -> !grid.isChanged()).ifPresent(this::show));
        whileShown.follow(model.wrong, this::wrong);
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
        Map<Long, ManualSheetActs.Line> typed = new LinkedHashMap<>();
        grid.typed()
                .keySet()
                .forEach(cell -> typed.put(
                        cell.row(),
                        new ManualSheetActs.Line(
                                grid.text(new GridCell<>(cell.row(), AMOUNT)),
                                grid.text(new GridCell<>(cell.row(), SOURCE)))));
        boolean saved = controller.save(typed);
        if (saved) {
            grid.saved();
            controller.load();
        }
        return saved;
    }

    private void show(ReportedController.Sheet sheet) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        sheet.rows().forEach(row -> {
            Figure figure = sheet.figures().getOrDefault(row.id(), Figure.NONE);
            values.put(new GridCell<>(row.id(), COUNTED), VietnameseNumbers.format(figure.counted()));
            values.put(new GridCell<>(row.id(), ADDED), VietnameseNumbers.format(figure.reported()));
        });
        sheet.saved().forEach((unit, result) -> {
            values.put(new GridCell<>(unit, AMOUNT), VietnameseNumbers.format(result.amount()));
            values.put(new GridCell<>(unit, SOURCE), result.source());
        });
        grid.show(
                sheet.rows(),
                List.of(
                        GridColumn.fixed(COUNTED, Texts.of("quotaui.reported.counted"))
                                .wide(130),
                        GridColumn.typed(AMOUNT, Texts.of("quotaui.reported.amount"))
                                .wide(150),
                        GridColumn.fixed(ADDED, Texts.of("quotaui.reported.added"))
                                .wide(150),
                        GridColumn.typed(SOURCE, Texts.of("quotaui.reported.source"))
                                .wide(320)
                                .words()),
                values);
        says.setText(Texts.of("quotaui.reported.explains"));
    }

    private void wrong(Map<Long, String> wrong) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        wrong.forEach((unit, words) -> marks.put(new GridCell<>(unit, AMOUNT), GridMark.wrong(words)));
        grid.marks(marks);
        Optional<String> first = wrong.values().stream().findFirst();
        says.setText(first.map(words -> Texts.of("quotaui.count.refused", wrong.size(), words))
                .orElse(Texts.of("quotaui.reported.explains")));
    }
}
