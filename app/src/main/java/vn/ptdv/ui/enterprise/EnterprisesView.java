package vn.ptdv.ui.enterprise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportDoor;

/** The list with its filters, the sum at its foot, and the form at the right. */
final class EnterprisesView extends View<EnterprisesModel, EnterprisesController> {
    private static final double PANEL = 420;

    private final VBox root = new VBox(6);
    private final FilterBar filters;
    private final DataTable<EnterprisesModel.Line> table;
    private final StackPane panel = new StackPane();
    private final Button edit = new Button(Texts.of("unitui.enterprise.edit"));
    private final Button remove = new Button(Texts.of("unitui.enterprise.remove"));

    EnterprisesView(EnterprisesModel model, EnterprisesController controller, Toolkit kit) {
        super(model, controller);
        filters = new FilterBar(Texts.of("unitui.enterprise.find"), conditions());
        filters.setFilter(model.filter.get());
        filters.onFilter(controller::onFilter);
        table = new DataTable<EnterprisesModel.Line>(
                        "enterprises", l -> l.enterprise().id(), columns(), kit.memory())
                .says(Texts.of("unitui.enterprise.title"))
                .under(filters)
                .onOpen(controller::onEdit)
                .onChoose(chosen -> {
                    edit.setDisable(chosen.size() != 1);
                    remove.setDisable(chosen.size() != 1);
                })
                .whenEmpty(new EmptyState(Texts.of("unitui.enterprise.empty"), Texts.of("unitui.enterprise.emptyText"))
                        .act(Texts.of("unitui.enterprise.add"), controller::onAdd))
                .whenFilteredOut(new EmptyState(
                        Texts.of("unitui.enterprise.noneLeft"), Texts.of("unitui.enterprise.noneLeftText")));
        filters.onDown(table::focusRows);
        edit.setId("enterprise-edit");
        remove.setId("enterprise-remove");
        edit.setOnAction(e -> chosen(controller::onEdit));
        remove.setOnAction(e -> chosen(controller::onRemove));
        panel.setMinWidth(PANEL);
        panel.setMaxWidth(PANEL);
        HBox body = new HBox(10, table, panel);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(bar(), filters, body);
    }

    private Toolbar bar() {
        Button add = new Button(Texts.of("unitui.enterprise.add"));
        add.setId("enterprise-add");
        add.getStyleClass().add("accent");
        add.setOnAction(e -> controller.onAdd());
        return new Toolbar(Texts.of("unitui.enterprise.title"))
                .node(ImportDoor.menu(
                        ListKind.ENTERPRISES, OptionalLong.empty(), exports -> exports.ask(table.contents())))
                .node(edit)
                .node(remove)
                .node(add);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.shown, shown -> show());
        whileShown.onChange(model.filter, filter -> show());
        whileShown.follow(model.panel, this::showPanel);
    }

    private void show() {
        table.setRows(model.shown.get().lines());
        table.setFilter(controller::passes);
        List<EnterprisesModel.Line> left = table.shownRows();
        table.footerText(Texts.of(
                "unitui.enterprise.sum",
                VietnameseNumbers.format(sum(left, l -> l.enterprise().workers())),
                VietnameseNumbers.format(sum(left, l -> l.enterprise().members()))));
    }

    private static long sum(List<EnterprisesModel.Line> lines, Function<EnterprisesModel.Line, OptionalInt> value) {
        return lines.stream().mapToLong(l -> value.apply(l).orElse(0)).sum();
    }

    private void showPanel(Optional<Controller> now) {
        panel.setVisible(now.isPresent());
        panel.setManaged(now.isPresent());
        panel.getChildren().setAll(now.map(c -> List.of(c.root())).orElse(List.of()));
        if (now.isEmpty() && root.getScene() != null) {
            table.focusRows();
        }
    }

    private void chosen(Consumer<EnterprisesModel.Line> act) {
        table.chosenRows().stream().findFirst().ifPresent(act);
    }

    private List<Condition> conditions() {
        return List.of(
                new Condition(
                        EnterprisesController.UNIT,
                        Texts.of("unitui.enterprise.unitFilter"),
                        () -> List.of(
                                Item.of(EnterprisesController.WITHOUT, Texts.of("unitui.enterprise.without")),
                                Item.of(EnterprisesController.WITH, Texts.of("unitui.enterprise.with")))),
                new Condition(
                        EnterprisesController.STATE,
                        Texts.of("unitui.enterprise.state"),
                        () -> coded(model.shown.get().codes().states())),
                new Condition(
                        EnterprisesController.TYPE,
                        Texts.of("unitui.enterprise.type"),
                        () -> used(l -> l.enterprise().typeCode(), EnterprisesModel.Line::type)),
                new Condition(
                        EnterprisesController.OFFICER,
                        Texts.of("unitui.enterprise.officer"),
                        () -> used(
                                l -> l.enterprise().officer(),
                                l -> l.enterprise().officer())));
    }

    private static List<Item> coded(Map<String, String> labels) {
        return EnterprisePlans.items(labels);
    }

    private List<Item> used(
            Function<EnterprisesModel.Line, String> code, Function<EnterprisesModel.Line, String> label) {
        List<Item> items = model.shown.get().lines().stream()
                .filter(l -> !code.apply(l).isEmpty())
                .map(l -> Item.of(code.apply(l), label.apply(l)))
                .distinct()
                .toList();
        return VietnameseOrder.sorted(items, Item::label);
    }

    private static List<Column<EnterprisesModel.Line>> columns() {
        return Stream.concat(first().stream(), further().stream()).toList();
    }

    private static List<Column<EnterprisesModel.Line>> first() {
        return List.of(
                text(
                                "name",
                                Texts.of("unitui.enterprise.name"),
                                l -> l.enterprise().name())
                        .width(270),
                text("type", Texts.of("unitui.enterprise.type"), EnterprisesModel.Line::type),
                text(
                                "sector",
                                Texts.of("unitui.enterprise.sector"),
                                l -> l.enterprise().sector())
                        .width(140),
                number(
                        "workers",
                        Texts.of("unitui.enterprise.workersShort"),
                        l -> l.enterprise().workers()),
                number(
                        "members",
                        Texts.of("unitui.enterprise.membersShort"),
                        l -> l.enterprise().members()),
                text(
                                "union",
                                Texts.of("unitui.enterprise.unionShort"),
                                l -> has(l.enterprise().hasTradeUnion()))
                        .width(90),
                text(
                                "youth",
                                Texts.of("unitui.enterprise.youthShort"),
                                l -> has(l.enterprise().hasYouthUnion()))
                        .width(80),
                text(
                                "officer",
                                Texts.of("unitui.enterprise.officer"),
                                l -> l.enterprise().officer())
                        .width(150),
                text("state", Texts.of("unitui.enterprise.state"), EnterprisesModel.Line::state)
                        .width(170));
    }

    private static List<Column<EnterprisesModel.Line>> further() {
        return List.of(
                text("unit", Texts.of("unitui.enterprise.unit"), EnterprisesModel.Line::unit)
                        .whenChosen(),
                text(
                                "owner",
                                Texts.of("unitui.enterprise.owner"),
                                l -> l.enterprise().owner())
                        .whenChosen(),
                text(
                                "address",
                                Texts.of("unitui.fact.address"),
                                l -> l.enterprise().address())
                        .whenChosen(),
                text("area", Texts.of("unitui.enterprise.area"), EnterprisesModel.Line::area)
                        .whenChosen(),
                text("note", Texts.of("unitui.fact.note"), l -> l.enterprise().note())
                        .whenChosen());
    }

    private static Column<EnterprisesModel.Line> text(
            String key, String title, Function<EnterprisesModel.Line, String> value) {
        return Column.text(key, title, value);
    }

    private static Column<EnterprisesModel.Line> number(
            String key, String title, Function<EnterprisesModel.Line, OptionalInt> value) {
        return Column.<EnterprisesModel.Line>text(
                        key,
                        title,
                        l -> value.apply(l).isPresent()
                                ? VietnameseNumbers.format(value.apply(l).getAsInt())
                                : "")
                .sortedBy(l -> value.apply(l).orElse(-1))
                .right()
                .width(90);
    }

    private static String has(boolean there) {
        return there ? Texts.of("unitui.enterprise.yes") : Texts.of("unitui.enterprise.no");
    }
}
