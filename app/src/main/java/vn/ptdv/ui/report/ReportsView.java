package vn.ptdv.ui.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** Left the reports, right the chosen one: period, files to write, the table and its notes. */
final class ReportsView extends View<ReportsModel, ReportsController> {
    private final HBox root = new HBox(12);
    private final ListView<ReportId> reports = new ListView<>();
    private final ComboBox<Period> periods = new ComboBox<>();
    private final DateField from;
    private final DateField to;
    private final VBox page = new VBox(6);
    private final Label title = new Label();
    private final Label asOf = new Label();
    private final Label notes = new Label();
    private final VBox tablePlace = new VBox();
    private final Toolkit kit;

    ReportsView(ReportsModel model, ReportsController controller, Toolkit kit, List<Period> choices) {
        super(model, controller);
        this.kit = kit;
        from = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        to = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        list();
        choices(choices);
        title.getStyleClass().add("section");
        asOf.getStyleClass().add("muted");
        notes.getStyleClass().add("muted");
        notes.setWrapText(true);
        VBox.setVgrow(tablePlace, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.getChildren().addAll(toolbar(), periodBar(), new HBox(8, title, asOf), tablePlace, notes);
        root.setId("reports");
        root.getChildren().addAll(reports, page);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.report(), id -> reports.getSelectionModel().select(id));
        whileShown.follow(model.period(), this::showPeriod);
        whileShown.follow(model.table(), table -> table.ifPresent(this::show));
        whileShown.onChange(reports.getSelectionModel().selectedItemProperty(), id -> {
            if (id != null) {
                controller.onReport(id);
            }
        });
        whileShown.onChange(periods.valueProperty(), period -> {
            if (period != null) {
                controller.onPeriod(period);
            }
        });
    }

    private void list() {
        reports.setId("report-list");
        reports.setAccessibleText(Texts.of("report.screen"));
        reports.getItems().setAll(ReportId.values());
        reports.setCellFactory(list -> new ReportItem());
        reports.setMinWidth(190);
        reports.setPrefWidth(190);
    }

    private void choices(List<Period> choices) {
        periods.setId("report-period");
        periods.setAccessibleText(Texts.of("report.period"));
        periods.getItems().setAll(choices);
        periods.setPrefWidth(280);
        periods.setConverter(new StringConverter<>() {
            @Override
            public String toString(Period period) {
                return period == null ? "" : period.label();
            }

            @Override
            public Period fromString(String words) {
                return periods.getValue();
            }
        });
    }

    private Toolbar toolbar() {
        return new Toolbar(Texts.of("report.screen"))
                .main(
                        Texts.of("report.export.to", ReportFormat.XLSX.title()),
                        () -> controller.onExport(ReportFormat.XLSX))
                .act(
                        Texts.of("report.export.to", ReportFormat.DOCX.title()),
                        () -> controller.onExport(ReportFormat.DOCX))
                .act(
                        Texts.of("report.export.to", ReportFormat.PDF.title()),
                        () -> controller.onExport(ReportFormat.PDF))
                .act(
                        Texts.of("report.export.to", ReportFormat.JSON.title()),
                        () -> controller.onExport(ReportFormat.JSON));
    }

    private HBox periodBar() {
        Button look = new Button(Texts.of("report.days.look"));
        look.setId("report-look");
        look.setMinWidth(Button.USE_PREF_SIZE);
        look.setOnAction(e -> controller.onDays(from.day(), to.day()));
        from.setId("report-from");
        to.setId("report-to");
        from.setPrefWidth(110);
        to.setPrefWidth(110);
        HBox bar = new HBox(
                8,
                label(Texts.of("report.period"), periods),
                periods,
                label(Texts.of("report.days.from"), from),
                from,
                label(Texts.of("report.days.to"), to),
                to,
                look);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Label label(String words, javafx.scene.Node field) {
        Label label = new Label(words);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }

    private void showPeriod(Period period) {
        if (periods.getItems().contains(period)) {
            periods.setValue(period);
        }
        from.setDay(period.from());
        to.setDay(period.to());
    }

    private void show(ReportTable table) {
        title.setText(table.head().title());
        title.setMinWidth(Label.USE_PREF_SIZE);
        asOf.setText(table.head().asOfWords());
        notes.setText(String.join(" ", table.notes()));
        tablePlace.getChildren().setAll(ReportRows.table(table, controller, kit.memory()));
    }

    /** A report by its short name; what it answers is told beside it. */
    private static final class ReportItem extends ListCell<ReportId> {
        @Override
        protected void updateItem(ReportId id, boolean empty) {
            super.updateItem(id, empty);
            boolean none = empty || id == null;
            setText(none ? "" : id.shortTitle());
            setAccessibleText(none ? "" : id.title());
            setTooltip(none ? null : new Tooltip(id.about()));
        }
    }
}
