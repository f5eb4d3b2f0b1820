package vn.ptdv.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.PaperPane;

/** Left the reports, right the chosen one: period, scope, and what it says as a table, a drawing or pages. */
final class ReportsView extends View<ReportsModel, ReportsController> {
    private final HBox root = new HBox(12);
    private final ReportList reports;
    private final PeriodBar periods;
    private final ScopeBar scope;
    private final PresetMenu presets;
    private final VBox page = new VBox(6);
    private final Label title = new Label();
    private final Label asOf = new Label();
    private final Label notes = new Label();
    private final VBox tablePlace = new VBox();
    private final ChartPane chart;
    private final PaperPane pages;
    private final Label pagesNote = new Label();
    private final TabPane tabs = new TabPane();
    private final Map<Shown, Tab> parts = new EnumMap<>(Shown.class);
    private final Toolkit kit;

    /** How the report is shown. */
    private enum Shown {
        TABLE,
        CHART,
        PAGES
    }

    ReportsView(ReportsModel model, ReportsController controller, Toolkit kit) {
        super(model, controller);
        this.kit = kit;
        reports = new ReportList(controller::onReport);
        periods = new PeriodBar(controller, kit);
        scope = new ScopeBar(controller, kit);
        presets = new PresetMenu(controller);
        chart = new ChartPane(controller);
        pages = new PaperPane(kit.tasks());
        title.getStyleClass().add("section");
        title.setMinWidth(Label.USE_PREF_SIZE);
        asOf.getStyleClass().add("muted");
        notes.getStyleClass().add("muted");
        notes.setWrapText(true);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        pagesNote.getStyleClass().add("muted");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        tabs();
        page.getChildren().addAll(toolbar(), periods, scope, new FlowPane(8, 0, title, asOf), tabs);
        root.setId("reports");
        root.getChildren().addAll(reports, page);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.term(), term -> {
            periods.offer(term);
            periods.show(model.query().get().period());
        });
        whileShown.follow(model.query(), query -> {
            reports.choose(query.report());
            periods.show(query.period());
            scope.show(query);
        });
        whileShown.follow(model.ran(), ran -> ran.ifPresent(this::show));
        whileShown.follow(model.pages(), this::showPages);
        whileShown.follow(controller.presets().offered(), kept -> showPresets());
        whileShown.follow(controller.presets().current(), now -> showPresets());
        whileShown.onChange(tabs.getSelectionModel().selectedItemProperty(), tab -> drawPages());
    }

    private void tabs() {
        tabs.setId("report-views");
        tabs.getStyleClass().add("dense");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tablePlace, Priority.ALWAYS);
        Label waiting = new Label(Texts.of("common.table.reading"));
        waiting.getStyleClass().add("muted");
        tablePlace.getChildren().setAll(waiting);
        VBox table = new VBox(6, tablePlace, notes);
        VBox.setVgrow(pages, Priority.ALWAYS);
        pagesNote.setWrapText(true);
        VBox paper = new VBox(4, pagesNote, pages);
        paper.setId("report-pages");
        Map<Shown, Node> content = Map.of(Shown.TABLE, table, Shown.CHART, chart, Shown.PAGES, paper);
        for (Shown shown : List.of(Shown.values())) {
            Tab tab = new Tab(Texts.ofEnum("report.tab", shown), content.get(shown));
            tab.setId("report-tab-" + shown.name());
            parts.put(shown, tab);
            tabs.getTabs().add(tab);
        }
    }

    private Toolbar toolbar() {
        MenuButton more = new MenuButton(Texts.of("report.export.more"));
        more.setId("report-more");
        List.of(ReportFormat.PDF, ReportFormat.JSON).forEach(format -> {
            more.getItems()
                    .add(item(
                            "report-to-" + format.ending(),
                            Texts.of("report.export.to", format.title()),
                            () -> controller.onExport(format)));
        });
        more.getItems()
                .addAll(
                        item("report-refill", Texts.of("report.refill"), controller::onRefill),
                        new SeparatorMenuItem(),
                        item("report-looks-out", Texts.of("report.looks.out"), controller::onLooksOut),
                        item("report-looks-in", Texts.of("report.looks.in"), controller::onLooksIn));
        return new Toolbar(Texts.of("report.screen"))
                .main(
                        Texts.of("report.export.to", ReportFormat.XLSX.title()),
                        () -> controller.onExport(ReportFormat.XLSX))
                .act(
                        Texts.of("report.export.to", ReportFormat.DOCX.title()),
                        () -> controller.onExport(ReportFormat.DOCX))
                .act(Texts.of("report.print"), controller::onPrint)
                .act(Texts.of("stat.freeze"), controller::onFreeze)
                .node(presets)
                .node(more);
    }

    private static MenuItem item(String id, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(e -> act.run());
        return item;
    }

    private void showPresets() {
        presets.show(controller.presets().offered().get(), controller.presets().currentName());
    }

    private void show(Ran ran) {
        ReportTable table = ran.table();
        title.setText(table.head().title());
        asOf.setText(table.head().asOfWords());
        notes.setText(String.join(" ", table.notes()));
        tablePlace.getChildren().clear();
        model.problems()
                .get()
                .forEach(problem -> tablePlace.getChildren().add(new Banner(Banner.Kind.WARNING, problem)));
        tablePlace.getChildren().add(ReportRows.table(table, controller, kit.memory()));
        chart.show(ran);
        drawPages();
    }

    /** Pages are drawn once somebody looks at them. */
    private void drawPages() {
        if (tabs.getSelectionModel().getSelectedItem() == parts.get(Shown.PAGES)) {
            controller.onPages();
        }
    }

    private void showPages(ReportsModel.Pages now) {
        now.pdf().ifPresentOrElse(pages::show, pages::clear);
        pagesNote.setText(now.problem());
        pagesNote.setManaged(!now.problem().isEmpty());
    }
}
