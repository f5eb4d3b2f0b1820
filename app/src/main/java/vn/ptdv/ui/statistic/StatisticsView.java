package vn.ptdv.ui.statistic;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.statistic.StatFailure;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** Left the forms, in the middle the chosen one, right its checks. */
final class StatisticsView extends View<StatisticsModel, StatisticsController> {
    private static final double LIST = 210;
    private static final double SIDE = 200;
    private final HBox root = new HBox(12);
    private final ListView<StatForm> forms = new ListView<>();
    private final Label title = new Label();
    private final Label asOf = new Label();
    private final VBox tablePlace = new VBox();
    private final VBox checks = new VBox(6);
    private final Label notes = new Label();
    private final PeriodPicker periods;
    private final UnitPicker units;
    private final Toolkit kit;

    StatisticsView(StatisticsModel model, StatisticsController controller, Toolkit kit) {
        super(model, controller);
        this.kit = kit;
        this.periods = new PeriodPicker(model.period.get().from().getYear());
        this.units = new UnitPicker(model.units::get);
        forms.setId("form-list");
        forms.setAccessibleText(Texts.of("stat.tab.forms"));
        forms.setCellFactory(list -> new FormItem());
        forms.setMinWidth(LIST);
        forms.setPrefWidth(LIST);
        title.getStyleClass().add("section");
        asOf.getStyleClass().add("muted");
        notes.getStyleClass().add("muted");
        notes.setWrapText(true);
        VBox.setVgrow(tablePlace, Priority.ALWAYS);
        Label waiting = new Label(Texts.of("common.table.reading"));
        waiting.getStyleClass().add("muted");
        tablePlace.getChildren().setAll(waiting);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        VBox middle = new VBox(6, toolbar(), choices(), new VBox(title, asOf), tablePlace, notes);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root.setId("statistics");
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(forms, middle, side());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.forms, list -> forms.getItems().setAll(list));
        whileShown.follow(
                model.form,
                form -> form.ifPresent(f -> forms.getSelectionModel().select(f)));
        whileShown.follow(model.table, table -> table.ifPresent(this::show));
        whileShown.onChange(forms.getSelectionModel().selectedItemProperty(), form -> {
            if (form != null) {
                controller.onForm(form);
            }
        });
        whileShown.onChange(periods.value(), controller::onPeriod);
        whileShown.onChange(units.value(), unit -> controller.onUnit(units.unitId()));
    }

    private Toolbar toolbar() {
        return new Toolbar(Texts.of("stat.tab.forms"))
                .main(
                        Texts.of("report.export.to", ReportFormat.XLSX.title()),
                        () -> controller.onExport(ReportFormat.XLSX))
                .act(
                        Texts.of("report.export.to", ReportFormat.DOCX.title()),
                        () -> controller.onExport(ReportFormat.DOCX))
                .act(Texts.of("stat.freeze"), controller::onFreeze)
                .node(forms());
    }

    /** The other files; and the forms, which are data: taken out, written on, loaded again. */
    private MenuButton forms() {
        MenuButton menu = new MenuButton(Texts.of("report.export.more"));
        List.of(ReportFormat.PDF, ReportFormat.JSON).forEach(format -> {
            MenuItem to = new MenuItem(Texts.of("report.export.to", format.title()));
            to.setId("form-to-" + format.ending());
            to.setOnAction(e -> controller.onExport(format));
            menu.getItems().add(to);
        });
        MenuItem out = new MenuItem(Texts.of("stat.forms.out"));
        out.setId("forms-out");
        out.setOnAction(e -> controller.onFormsOut());
        MenuItem in = new MenuItem(Texts.of("stat.forms.in"));
        in.setId("forms-in");
        in.setOnAction(e -> controller.onFormsIn());
        menu.getItems().addAll(new SeparatorMenuItem(), out, in);
        menu.setMinWidth(Label.USE_PREF_SIZE);
        menu.setId("forms-menu");
        return menu;
    }

    private HBox choices() {
        units.setId("form-unit");
        FieldBox unit = new FieldBox(Texts.of("stat.unit"), units);
        unit.setPrefWidth(320);
        HBox bar = new HBox(12, periods, unit);
        bar.setAlignment(Pos.BOTTOM_LEFT);
        return bar;
    }

    private VBox side() {
        Label heading = new Label(Texts.of("stat.checks"));
        heading.getStyleClass().add("section");
        checks.setId("form-checks");
        ScrollPane scroll = new ScrollPane(checks);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(6, heading, scroll);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        return side;
    }

    private void show(StatTable table) {
        title.setText(Texts.of(
                "stat.name", table.form().head().number(), table.form().head().title()));
        asOf.setText(table.head().asOfWords());
        notes.setText(String.join(" ", table.notes()));
        tablePlace.getChildren().setAll(FormTable.table(table, controller, kit.memory()));
        showChecks(table.failures(), table.form().checks().size());
    }

    private void showChecks(List<StatFailure> failures, int all) {
        checks.getChildren().clear();
        if (failures.isEmpty()) {
            checks.getChildren().add(new Banner(Banner.Kind.SUCCESS, Texts.of("stat.checks.good", all)));
        }
        failures.forEach(failure -> checks.getChildren().add(new Banner(Banner.Kind.WARNING, failure.words())));
    }

    /** A cell alone would cut a long title; a label of a given width breaks it. */
    private static Label words(StatForm form) {
        Label words = new Label(
                Texts.of("stat.list", form.head().number(), form.head().title()));
        words.setWrapText(true);
        words.setPrefWidth(LIST - 30);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }

    /** A form by its number and title; where it comes from is told beside it. */
    private static final class FormItem extends ListCell<StatForm> {
        @Override
        protected void updateItem(StatForm form, boolean empty) {
            super.updateItem(form, empty);
            boolean none = empty || form == null;
            setText("");
            setGraphic(none ? null : words(form));
            setAccessibleText(none ? "" : form.head().title());
            setTooltip(none ? null : new Tooltip(form.head().origin().source()));
        }
    }
}
