package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** One list in groups, the acts above it, the rule behind the chosen line below it, and a form at the right. */
final class TodayView extends View<TodayModel, TodayController> {
    private static final double PANEL = 400;
    private static final double DAY = 160;
    private final VBox root = new VBox(6);
    private final FilterBar filters;
    private final DataTable<TodayModel.Row> table;
    private final CalendarPane calendar;
    private final DataTable<TodayModel.Row> ofDay;
    private final VBox month = new VBox(6);
    private final Label day = new Label();
    private final EmptyState nothingDue = new EmptyState(Texts.of("today.empty.title"), Texts.of("today.empty.text"));
    private final EmptyState nothingFits =
            new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"));
    private final StackPane look = new StackPane();
    private final Label basis = new Label();
    private final StackPane panel = new StackPane();

    TodayView(TodayModel model, TodayController controller, Toolkit kit) {
        super(model, controller);
        table = new DataTable<>("today", TodayModel.Row::key, TodayColumns.all(), kit.memory());
        filters = new FilterBar(
                        Texts.of("today.find"),
                        List.of(
                                condition(TodayController.OFFICER, Texts.of("today.column.officer")),
                                condition(TodayController.UNIT, Texts.of("today.column.unit")),
                                condition(TodayController.KIND, Texts.of("today.kindTitle")),
                                condition(TodayController.STAGE, Texts.of("today.column.stage"))))
                .onFilter(controller::onFilter)
                .onDown(table::focusRows)
                .saving(controller.shelf());
        setUpTable();
        calendar = new CalendarPane(controller);
        ofDay = new DataTable<>("today-day", TodayModel.Row::key, TodayColumns.all(), kit.memory());
        ofDay.says(Texts.of("today.calendar.title")).onOpen(controller::onOpen).onChoose(this::showBasis);
        ofDay.menu(menu());
        ofDay.setMinHeight(DAY);
        ofDay.setPrefHeight(DAY);
        day.getStyleClass().add("section");
        VBox.setVgrow(calendar, Priority.ALWAYS);
        month.getChildren().addAll(calendar, day, ofDay);
        look.getChildren().addAll(table, month);
        basis.setWrapText(true);
        basis.setId("today-basis");
        basis.setMinHeight(Label.USE_PREF_SIZE);
        basis.getStyleClass().add("muted");
        panel.setMinWidth(PANEL);
        panel.setMaxWidth(PANEL);
        HBox body = new HBox(10, look, panel);
        HBox.setHgrow(look, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(toolbar(), filters, body, basis);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void setUpTable() {
        table.inGivenOrder()
                .says(Texts.of("today.title"))
                .styled(r -> r.line().isEmpty() ? RowStyle.GROUP : RowStyle.PLAIN)
                .onOpen(controller::onOpen)
                .under(filters)
                .onChoose(this::showBasis)
                .countingOnly(row -> row.line().isPresent())
                .whenEmpty(nothingDue);
        nothingDue.act(Texts.of("today.add.title"), () -> controller.onAdd(Optional.empty()));
        table.menu(menu());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows, rows -> {
            table.whenEmpty(model.filter.get().isAll() ? nothingDue : nothingFits);
            table.setRows(rows);
        });
        whileShown.follow(model.panel.page(), this::showPanel);
        whileShown.follow(model.look, this::showLook);
        whileShown.follow(model.month, now -> calendar.show(now, model.day.get()));
        whileShown.onChange(model.month, now -> showDay());
        whileShown.follow(model.day, now -> showDay());
    }

    private Toolbar toolbar() {
        return new Toolbar(Texts.of("today.title"))
                .node(looks())
                .node(grouping())
                .node(button("today-done", Texts.of("today.act.done"), () -> chosen(controller::onDone)))
                .node(button("today-extend", Texts.of("today.act.extend"), () -> chosen(controller::onExtend)))
                .node(button("today-calculator", Texts.of("today.act.calculator"), controller::onCalculator))
                .node(main());
    }

    private Button main() {
        Button add = button("today-add", Texts.of("today.add.title"), () -> controller.onAdd(chosenRow()));
        add.getStyleClass().add("accent");
        return add;
    }

    private static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void chosen(Consumer<TodayModel.Row> act) {
        chosenRow().ifPresent(act);
    }

    private Optional<TodayModel.Row> chosenRow() {
        DataTable<TodayModel.Row> shown = model.look.get() == TodayModel.Look.LIST ? table : ofDay;
        return shown.chosenRows().stream().findFirst();
    }

    void focusDay() {
        ofDay.focusRows();
    }

    private HBox looks() {
        HBox box = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (TodayModel.Look one : TodayModel.Look.values()) {
            ToggleButton choice = new ToggleButton(Texts.ofEnum("today.look", one));
            choice.setId("today-look-" + one.name());
            choice.setToggleGroup(group);
            choice.setSelected(one == model.look.get());
            choice.setMinWidth(ToggleButton.USE_PREF_SIZE);
            choice.setOnAction(e -> {
                choice.setSelected(true);
                controller.onLook(one);
            });
            box.getChildren().add(choice);
        }
        return box;
    }

    private MenuButton grouping() {
        MenuButton menu = new MenuButton(Texts.ofEnum("today.grouping", model.grouping.get()));
        menu.setId("today-grouping");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (TodayModel.Grouping one : TodayModel.Grouping.values()) {
            menu.getItems().add(item(Texts.ofEnum("today.grouping", one), () -> controller.onGrouping(one)));
        }
        model.grouping.addListener((o, old, now) -> menu.setText(Texts.ofEnum("today.grouping", now)));
        return menu;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item(Texts.of("today.act.open"), () -> chosen(controller::onOpen)),
                item(Texts.of("today.act.done"), () -> chosen(controller::onDone)),
                item(Texts.of("today.act.extend"), () -> chosen(controller::onExtend)),
                item(Texts.of("today.act.remove"), () -> chosen(controller::onRemove)));
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> act.run());
        return item;
    }

    private void showLook(TodayModel.Look now) {
        table.setVisible(now == TodayModel.Look.LIST);
        table.setManaged(now == TodayModel.Look.LIST);
        month.setVisible(now == TodayModel.Look.CALENDAR);
        month.setManaged(now == TodayModel.Look.CALENDAR);
        if (now == TodayModel.Look.CALENDAR && root.getScene() != null) {
            calendar.focusDays();
        }
    }

    private void showDay() {
        LocalDate now = model.day.get();
        List<TodayModel.Row> rows = model.month.get().on(now);
        calendar.choose(model.month.get(), now);
        day.setText(Texts.of("today.calendar.day", VietnameseDates.format(now), rows.size()));
        ofDay.setRows(rows);
    }

    private Condition condition(String key, String label) {
        return new Condition(key, label, () -> model.choices(key));
    }

    private void showBasis(List<? extends TodayModel.Row> chosen) {
        basis.setText(chosen.stream()
                .findFirst()
                .flatMap(TodayModel.Row::line)
                .map(TodayColumns::basis)
                .orElse(Texts.of("today.hint")));
    }

    private void showPanel(Optional<Controller> now) {
        panel.setVisible(now.isPresent());
        panel.setManaged(now.isPresent());
        panel.getChildren().setAll(now.map(c -> List.of(c.root())).orElse(List.of()));
        if (now.isEmpty() && root.getScene() != null) {
            table.focusRows();
        }
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() && e.getCode() == KeyCode.N) {
            controller.onAdd(chosenRow());
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.D) {
            chosen(controller::onDone);
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.G) {
            chosen(controller::onExtend);
            e.consume();
        }
    }
}
