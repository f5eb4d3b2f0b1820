package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.CountFinding;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.importing.ImportDoor;

/** Period on top, the grid below; D = A + B − C is checked while one types. */
final class CountsView extends View<CountsController.Model, CountsController> implements TypedPart {
    private final VBox root = new VBox(8);
    private final EditGrid<Long> grid = new EditGrid<>("count-grid", Texts.of("quotaui.column.unit"));
    private final Label says = new Label();
    private final PeriodPicker period;

    CountsView(CountsController.Model model, CountsController controller) {
        super(model, controller);
        period = new PeriodPicker(model.period.get().to().getYear());
        period.value().addListener((o, old, now) -> {
            if (!controller.onPeriod(now)) {
                period.value().set(old);
            }
        });
        Button save = new Button(Texts.of("quotaui.save"));
        save.setId("count-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        says.setId("count-says");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox bar = new HBox(12, period, save, says, ImportDoor.menu(ListKind.COUNTS, OptionalLong.empty()));
        bar.setAlignment(Pos.BOTTOM_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.onTyped(this::typed);
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
        // What was typed outlives a visit to another tab.
        whileShown.follow(
                model.sheet, sheet -> sheet.filter(s -> !grid.isChanged()).ifPresent(this::show));
        whileShown.onChange(model.findings, this::refused);
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
        Map<CountCell, String> typed = new LinkedHashMap<>();
        grid.typed()
                .forEach((cell, text) -> typed.put(new CountCell(cell.row(), CountItem.valueOf(cell.column())), text));
        boolean saved = controller.save(typed);
        if (saved) {
            grid.saved();
            typed();
            controller.load();
        }
        return saved;
    }

    private void show(CountsController.Sheet sheet) {
        List<GridColumn> columns = new ArrayList<>();
        for (CountItem item : CountItem.values()) {
            columns.add(GridColumn.typed(item.name(), Texts.ofEnum("unitui.count", item))
                    .wide(104));
        }
        Map<GridCell<Long>, String> values = new HashMap<>();
        sheet.counts()
                .forEach((unit, count) -> count.values()
                        .forEach((item, n) ->
                                values.put(new GridCell<>(unit, item.name()), VietnameseNumbers.format(n))));
        grid.show(sheet.rows(), columns, values);
        typed();
    }

    private void typed() {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        Optional<CountsController.Sheet> sheet = model.sheet.get();
        sheet.ifPresent(s -> s.rows()
                .forEach(row -> count(row, s)
                        .findings()
                        .forEach(f -> marks.put(
                                new GridCell<>(row.id(), f.item().name()),
                                GridMark.warned(new CountFinding(
                                                new CountCell(row.id(), f.item()),
                                                CountFinding.Code.valueOf(
                                                        f.code().name()),
                                                List.of(String.valueOf(f.expected())))
                                        .words())))));
        grid.marks(marks);
        says.setText(marks.isEmpty() ? "" : Texts.of("quotaui.count.warnings", marks.size()));
        grid.sumText(Texts.of("quotaui.count.sum", VietnameseNumbers.format(rootsSum(sheet))));
    }

    /** Units that hang below another one are part of its figure. */
    private long rootsSum(Optional<CountsController.Sheet> sheet) {
        return sheet.stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.depth() == 0)
                .flatMap(r ->
                        VietnameseNumbers.parseWhole(grid.text(new GridCell<>(r.id(), CountItem.TOTAL.name())))
                                .stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private MemberCount count(GridRow<Long> row, CountsController.Sheet sheet) {
        Map<CountItem, Integer> values = new EnumMap<>(CountItem.class);
        for (CountItem item : CountItem.values()) {
            VietnameseNumbers.parseWhole(grid.text(new GridCell<>(row.id(), item.name())))
                    .filter(n -> n >= 0 && n <= Integer.MAX_VALUE)
                    .ifPresent(n -> values.put(item, n.intValue()));
        }
        return new MemberCount(row.id(), sheet.period().code(), sheet.period().to(), values, "");
    }

    private void refused(List<CountFinding> findings) {
        if (findings.stream().noneMatch(CountFinding::blocks)) {
            return;
        }
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        findings.forEach(
                f -> marks.put(new GridCell<>(f.cell().unitId(), f.cell().item().name()), GridMark.wrong(f.words())));
        grid.marks(marks);
        says.setText(Texts.of(
                "quotaui.count.refused", findings.size(), findings.get(0).words()));
    }
}
