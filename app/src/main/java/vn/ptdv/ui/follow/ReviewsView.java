package vn.ptdv.ui.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.form.FirstFocus;
import vn.ptdv.ui.frame.Toolkit;

/** Which unit, which period and who reviews on top, the grid below. */
final class ReviewsView extends View<ReviewsModel, ReviewsController> {
    private static final double UNIT_WIDTH = 340;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final String UNIT = "unit";
    private static final String AWAY = "away";
    private final VBox root = new VBox(8);
    private final EditGrid<Long> grid = new EditGrid<>("review-grid", Texts.of("followui.name"));
    private final ComboBox<Period> period = new ComboBox<>();
    private final UnitPicker unit;
    private final Label says = new Label();
    private final Label grades = new Label();
    private final Button save;

    ReviewsView(ReviewsModel model, ReviewsController controller, Toolkit kit) {
        super(model, controller);
        unit = new UnitPicker(controller::units);
        save = PageHead.button("review-save", Texts.of("followui.review.save"), controller::onSave);
        save.getStyleClass().add("accent");
        says.setId("review-says");
        says.setWrapText(true);
        grades.getStyleClass().add("muted");
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox line = new HBox(12, grades, says);
        HBox.setHgrow(says, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren()
                .addAll(
                        new PageHead(Texts.of("followui.review.title"), controller::onBack, save),
                        bar(kit),
                        line,
                        grid);
        PageHead.escape(root, controller::onBack);
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
                controller.onSave();
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
        whileShown.onChange(model.wrong, wrong -> {
            grid.marks(wrong);
            grid.goToWrong();
        });
        whileShown.bind(says.textProperty(), model.says);
        whileShown.bind(save.disableProperty(), model.saving);
        FirstFocus.on(unit.input());
    }

    boolean isChanged() {
        return grid.isChanged();
    }

    Map<GridCell<Long>, String> typed() {
        return grid.typed();
    }

    void saved() {
        grid.saved();
    }

    void drop() {
        model.sheet.get().ifPresent(this::show);
    }

    private FlowPane bar(Toolkit kit) {
        period.getItems().setAll(periods());
        period.setId("review-period");
        period.setConverter(ChoiceWords.by(Period::label));
        period.setValue(model.period.get());
        period.valueProperty().addListener((o, old, now) -> {
            if (now != null && !controller.onWhich(now, model.unit.get())) {
                period.setValue(model.period.get());
            }
        });
        unit.input().setId("review-unit");
        unit.setPrefWidth(UNIT_WIDTH);
        unit.value().addListener((o, old, now) -> {
            if (!controller.onWhich(model.period.get(), now.map(i -> Long.valueOf(i.code())))) {
                model.unit.get().ifPresent(id -> unit.setUnit(String.valueOf(id)));
            }
        });
        DateField on = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        on.setId("review-on");
        model.on.get().ifPresent(on::setDay);
        on.value().addListener((o, old, now) -> model.on.set(on.day()));
        TextField reviewer = new TextField();
        reviewer.setId("review-reviewer");
        reviewer.textProperty().bindBidirectional(model.reviewer);
        FlowPane bar = new FlowPane(
                12,
                6,
                new FieldBox(Texts.of("followui.unit"), unit),
                new FieldBox(Texts.of("followui.review.period"), period),
                new FieldBox(Texts.of("followui.review.on"), on),
                new FieldBox(Texts.of("followui.review.reviewer"), reviewer),
                missing());
        bar.setAlignment(Pos.BOTTOM_LEFT);
        return bar;
    }

    private CheckBox missing() {
        CheckBox missing = new CheckBox(Texts.of("followui.review.onlyMissing"));
        missing.setId("review-missing");
        missing.setOnAction(e -> {
            controller.onOnlyMissing();
            missing.setSelected(model.onlyMissing.get());
        });
        return missing;
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        Period now = model.period.get();
        for (int i = 0; i < MONTHS; i++) {
            java.time.LocalDate month = now.from().minusMonths(i);
            periods.add(Period.month(month.getYear(), month.getMonthValue()));
        }
        for (int i = 0; i < QUARTERS; i++) {
            java.time.LocalDate day = now.from().minusMonths(3L * i);
            periods.add(Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
        }
        return periods;
    }

    private void show(ReviewsModel.Sheet sheet) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        List<GridRow<Long>> rows = new ArrayList<>();
        for (ReviewsModel.Row row : sheet.rows()) {
            long id = row.line().candidacyId();
            rows.add(new GridRow<>(id, row.line().name(), 0, GridRow.Kind.TYPED));
            put(values, id, UNIT, row.line().unit());
            put(values, id, AWAY, row.away().orElse(""));
            put(
                    values,
                    id,
                    ReviewsController.GRADE,
                    sheet.grades().word(row.line().grade()));
            put(values, id, ReviewsController.CONTENT, row.line().content());
            put(values, id, ReviewsController.REVIEWER, row.line().reviewer());
        }
        grid.show(rows, columns(), values);
        grades.setText(Texts.of("followui.review.grades", sheet.grades().all()));
        ReviewsModel.Tally tally = sheet.tally();
        String cut = rows.size() < ReviewsController.MOST_ROWS ? "" : Texts.of("followui.review.cut", rows.size());
        grid.sumText(
                cut + Texts.of("followui.review.tally", tally.reviewed(), tally.all(), tally.missing(), tally.away()));
    }

    private static void put(Map<GridCell<Long>, String> values, long id, String column, String text) {
        if (!text.isEmpty()) {
            values.put(new GridCell<>(id, column), text);
        }
    }

    private static List<GridColumn> columns() {
        return List.of(
                GridColumn.fixed(UNIT, Texts.of("followui.unit")).wide(220).words(),
                GridColumn.fixed(AWAY, Texts.of("followui.review.away"))
                        .wide(150)
                        .words(),
                GridColumn.typed(ReviewsController.GRADE, Texts.of("followui.review.grade"))
                        .wide(140)
                        .words(),
                GridColumn.typed(ReviewsController.CONTENT, Texts.of("followui.review.content"))
                        .wide(320)
                        .words(),
                GridColumn.typed(ReviewsController.REVIEWER, Texts.of("followui.review.reviewer"))
                        .wide(170)
                        .words());
    }
}
