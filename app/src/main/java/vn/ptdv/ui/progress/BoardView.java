package vn.ptdv.ui.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.progress.ProgressMark;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.ui.common.chart.BarChart;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Period and filters on top, one line a unit, the sum under its columns, and a chart when one wants it. */
final class BoardView extends View<BoardModel, BoardController> {
    static final String TYPE = "type";
    static final String FLAG = "flag";
    static final String AREA = "area";
    static final String OFFICER = "officer";
    static final String MARK = "mark";
    private static final double CHART = 190;

    private final VBox root = new VBox(4);
    private final DataTable<BoardModel.Line> table;
    private final Label basis = new Label();
    private final Label chartTitle = new Label();
    private final BarChart chart;
    private final VBox chartPart;

    BoardView(BoardModel model, BoardController controller, Toolkit kit) {
        super(model, controller);
        PeriodPicker period = new PeriodPicker(model.period.get().to().getYear());
        PeriodPicker.find(model.period.get().code()).ifPresent(period::pick);
        period.value().addListener((o, old, now) -> controller.onPeriod(now));
        FilterBar filters = new FilterBar(Texts.of("quotaui.board.find"), conditions());
        filters.setFilter(model.filter.get());
        filters.onFilter(controller::onFilter).saving(controller.shelf());
        table = new DataTable<BoardModel.Line>(
                        "board",
                        BoardModel.Line::id,
                        new BoardColumns(controller.opens(), this::rules).all(),
                        kit.memory())
                .frozen(1)
                .under(filters)
                .says(Texts.of("quotaui.tab.board"));
        table.onOpen(l -> controller.opens().people(List.of(l), ProgressSpan.YEAR));
        table.whenEmpty(new EmptyState(Texts.of("quotaui.board.empty"), Texts.of("quotaui.board.emptyText")));
        table.onChoose(chosen -> draw());
        filters.onDown(table::focusRows);
        VBox.setVgrow(table, Priority.ALWAYS);
        chart = new BarChart("", List.of(), controller::onBar);
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        chartTitle.getStyleClass().add("section");
        chartTitle.setId("board-chart-title");
        chartPart = new VBox(4, chartTitle, chart);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(bar(period), filters, table, chartPart);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.shown, s -> show());
        whileShown.onChange(model.filter, f -> show());
        whileShown.onChange(model.expected, e -> showTotal());
        whileShown.follow(model.chart, this::showChart);
    }

    private HBox bar(PeriodPicker period) {
        basis.getStyleClass().add("muted");
        basis.setWrapText(true);
        HBox.setHgrow(basis, Priority.ALWAYS);
        basis.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(
                10,
                period,
                basis,
                charts(),
                mark(FollowMark.Kind.PRAISE, "board-praise"),
                mark(FollowMark.Kind.CORRECT, "board-correct"));
        bar.setAlignment(Pos.BOTTOM_LEFT);
        return bar;
    }

    private MenuButton charts() {
        MenuButton menu = new MenuButton(Texts.of("quotaui.chart"));
        menu.setId("board-chart");
        menu.setMinWidth(Button.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem none = new RadioMenuItem(Texts.of("quotaui.chart.none"));
        none.setOnAction(e -> controller.onChart(Optional.empty()));
        none.setToggleGroup(group);
        none.setSelected(!model.chartShown.get());
        menu.getItems().add(none);
        for (ChartData.Kind kind : ChartData.Kind.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.ofEnum("quotaui.chartKind", kind));
            item.setId("chart-" + kind.name());
            item.setToggleGroup(group);
            item.setSelected(model.chartShown.get() && model.chartKind.get() == kind);
            item.setOnAction(e -> controller.onChart(Optional.of(kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show() {
        model.shown.get().ifPresent(shown -> {
            List<BoardModel.Line> lines = controller.passing(shown, model.filter.get());
            ProgressRules rules = rules();
            table.setRows(lines);
            controller.onTotal(new BoardTotal(lines, rules).tops());
            showTotal();
            basis.setText(Texts.of(
                    "quotaui.board.basis",
                    shown.board().question().period().label(),
                    VietnameseDates.format(shown.board().question().asOf()),
                    Texts.ofEnum("quotaui.countBy", rules.countBy())));
            draw();
        });
    }

    private void showTotal() {
        model.shown.get().ifPresent(shown -> {
            BoardTotal total = new BoardTotal(controller.passing(shown, model.filter.get()), rules());
            table.totals(total.sums(controller.opens(), model.expected.get()));
        });
    }

    /** The chart is about the one chosen unit, else about all that are shown. */
    private void draw() {
        if (model.shown.get().isPresent()) {
            List<BoardModel.Line> chosen = table.chosenRows();
            controller.onDraw(chosen.size() == 1 ? chosen : new BoardTotal(table.shownRows(), rules()).tops());
        }
    }

    private void showChart(Optional<ChartData> now) {
        chartPart.setVisible(now.isPresent());
        chartPart.setManaged(now.isPresent());
        now.ifPresent(data -> {
            chartTitle.setText(data.title());
            chart.show(data.title(), data.bars());
        });
    }

    private ProgressRules rules() {
        return model.shown.get().orElseThrow().board().question().rules();
    }

    private Button mark(FollowMark.Kind kind, String id) {
        Button button = new Button(Texts.ofEnum("quotaui.markAct", kind));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> controller.onMark(kind, table.chosenRows()));
        return button;
    }

    private List<Condition> conditions() {
        return List.of(
                new Condition(TYPE, Texts.of("quotaui.filter.type"), () -> choices(BoardModel.Choices::types)),
                new Condition(FLAG, Texts.of("quotaui.filter.flag"), () -> choices(BoardModel.Choices::flags)),
                new Condition(AREA, Texts.of("quotaui.filter.area"), () -> choices(BoardModel.Choices::areas)),
                new Condition(OFFICER, Texts.of("quotaui.filter.officer"), () -> choices(BoardModel.Choices::officers)),
                new Condition(
                        MARK,
                        Texts.of("quotaui.filter.mark"),
                        () -> Arrays.stream(ProgressMark.values())
                                .map(m -> Item.of(m.name(), Texts.ofEnum("quotaui.progressMark", m)))
                                .toList()));
    }

    private List<Item> choices(Function<BoardModel.Choices, List<Item>> which) {
        return which.apply(model.shown.get().map(BoardModel.Shown::choices).orElse(BoardModel.Choices.NONE));
    }
}
