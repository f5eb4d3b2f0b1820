package vn.ptdv.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.filter.SavedFilters;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** One list in groups, the acts above it, the rule behind the chosen line below it, and a form at the right. */
final class TodayView extends View<TodayModel, TodayController> {
    private static final double PANEL = 400;
    private final VBox root = new VBox(6);
    private final FilterBar filters;
    private final DataTable<TodayModel.Row> table;
    private final Label basis = new Label();
    private final StackPane panel = new StackPane();

    TodayView(TodayModel model, TodayController controller, Toolkit kit) {
        super(model, controller);
        table = new DataTable<>("today", TodayModel.Row::key, columns(), kit.memory());
        filters = new FilterBar(
                        Texts.of("today.find"),
                        List.of(
                                condition(TodayController.OFFICER, Texts.of("today.column.officer")),
                                condition(TodayController.UNIT, Texts.of("today.column.unit")),
                                condition(TodayController.KIND, Texts.of("today.kindTitle"))))
                .onFilter(controller::onFilter)
                .onDown(table::focusRows)
                .saving(new SavedFilters("today", kit.memory()), controller::askName);
        table.inGivenOrder()
                .says(Texts.of("today.title"))
                .styled(r -> r.line().isEmpty() ? RowStyle.GROUP : RowStyle.PLAIN)
                .onOpen(controller::onOpen)
                .onFind(filters::focusSearch)
                .onChoose(this::showBasis)
                .whenEmpty(new EmptyState(Texts.of("today.empty.title"), Texts.of("today.empty.text"))
                        .act(Texts.of("today.add.title"), () -> controller.onAdd(Optional.empty())));
        basis.setWrapText(true);
        basis.setId("today-basis");
        basis.setMinHeight(Label.USE_PREF_SIZE);
        basis.getStyleClass().add("muted");
        panel.setMinWidth(PANEL);
        panel.setMaxWidth(PANEL);
        HBox body = new HBox(10, table, panel);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(toolbar(), filters, body, basis);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows, table::setRows);
        whileShown.follow(model.panel, this::showPanel);
    }

    private Toolbar toolbar() {
        return new Toolbar(Texts.of("today.title"))
                .node(button("today-done", Texts.of("today.act.done"), () -> chosen(controller::onDone)))
                .node(button("today-extend", Texts.of("today.act.extend"), () -> chosen(controller::onExtend)))
                .node(button("today-calculator", Texts.of("today.act.calculator"), controller::onCalculator))
                .node(main());
    }

    private Button main() {
        Button add = button(
                "today-add",
                Texts.of("today.add.title"),
                () -> controller.onAdd(table.chosenRows().stream().findFirst()));
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
        table.chosenRows().stream().findFirst().ifPresent(act);
    }

    private Condition condition(String key, String label) {
        return new Condition(key, label, () -> model.choices(key));
    }

    private void showBasis(List<? extends TodayModel.Row> chosen) {
        basis.setText(chosen.stream()
                .findFirst()
                .flatMap(TodayModel.Row::line)
                .map(TodayView::basis)
                .orElse(Texts.of("today.hint")));
    }

    private static String basis(DueLine line) {
        String from = line.basis()
                .on()
                .map(day -> Texts.of("today.basis.from", VietnameseDates.format(day)))
                .orElse("");
        String rule = source(line).isEmpty() ? Texts.ofEnum("today.basis", line.kind()) : source(line);
        return Texts.of("today.basis.line", line.what(), rule, from);
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
            controller.onAdd(table.chosenRows().stream().findFirst());
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.D) {
            chosen(controller::onDone);
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.E) {
            chosen(controller::onExtend);
            e.consume();
        }
    }

    private static List<Column<TodayModel.Row>> columns() {
        return List.of(
                Column.<TodayModel.Row>text("what", Texts.of("today.column.what"), TodayView::what)
                        .width(255),
                Column.<TodayModel.Row>text("left", Texts.of("today.column.left"), TodayView::left)
                        .width(150),
                column("name", Texts.of("today.column.name"), DueLine::name).width(165),
                column("unit", Texts.of("today.column.unit"), DueLine::unit).width(205),
                column("due", Texts.of("today.column.due"), l -> VietnameseDates.format(l.due()))
                        .width(95),
                column("officer", Texts.of("today.column.officer"), DueLine::officer)
                        .width(140),
                column("source", Texts.of("today.column.source"), TodayView::source)
                        .width(190));
    }

    private static Column<TodayModel.Row> column(String key, String title, Function<DueLine, String> text) {
        return Column.text(key, title, r -> r.line().map(text).orElse(""));
    }

    private static String what(TodayModel.Row row) {
        return row.line()
                .map(DueLine::what)
                .orElseGet(() -> Texts.of("today.group", DeadlineText.group(row.group()), row.count()));
    }

    private static String source(DueLine line) {
        boolean plain = line.basis().source().isEmpty() || line.basis().trust() == DueLine.Trust.VERIFIED;
        return plain
                ? line.basis().source()
                : Texts.of("rule.unverified", line.basis().source());
    }

    private static String left(TodayModel.Row row) {
        if (row.line().isEmpty()) {
            return "";
        }
        if (row.daysLeft() < 0) {
            return Texts.of("today.left.over", -row.daysLeft());
        }
        return row.daysLeft() == 0 ? Texts.of("today.left.today") : Texts.of("today.left.days", row.daysLeft());
    }
}
