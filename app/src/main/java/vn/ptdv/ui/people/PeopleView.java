package vn.ptdv.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.Filter;
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

/** Filter on top, the table or the board under it; an open page takes the whole place. */
final class PeopleView extends View<PeopleModel, PeopleController> {
    private final StackPane root = new StackPane();
    private final VBox list = new VBox(6);
    private final StackPane look = new StackPane();
    private final FilterBar filters;
    private final DataTable<PeopleRow> table;
    private final BoardPane board;
    private final MenuButton many = new MenuButton();
    private final ToggleButton asTable = new ToggleButton(Texts.of("people.look.TABLE"));
    private final ToggleButton asBoard = new ToggleButton(Texts.of("people.look.BOARD"));

    PeopleView(PeopleModel model, PeopleController controller, Toolkit kit) {
        super(model, controller);
        table = new DataTable<>("people", PeopleRow::id, columns(kit), kit.memory());
        board = new BoardPane(controller::onStage);
        filters = filters(kit);
        table.onOpen(controller::onOpen)
                .onChoose(controller::onChoose)
                .onFind(filters::focusSearch)
                .says(Texts.of("people.title"))
                .styled(r -> r.facts().exit().isPresent() ? RowStyle.FADED : RowStyle.PLAIN)
                .whenEmpty(new EmptyState(Texts.of("people.empty.title"), Texts.of("people.empty.text"))
                        .act(Texts.of("people.add"), controller::onAdd))
                .whenFilteredOut(new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"))
                        .act(Texts.of("common.filter.clear"), () -> filters.setFilter(Filter.ALL)));
        look.getChildren().addAll(table, board);
        VBox.setVgrow(look, Priority.ALWAYS);
        list.getChildren().addAll(toolbar(), filters, look);
        root.getChildren().add(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows, rows -> {
            table.setRows(rows);
            table.footerText(footer(rows));
        });
        whileShown.follow(model.board, board::show);
        whileShown.follow(model.look, this::showLook);
        whileShown.follow(model.page, this::showPage);
        whileShown.follow(model.chosen, chosen -> {
            many.setText(Texts.of("people.many", chosen.size()));
            many.setDisable(chosen.isEmpty());
        });
        whileShown.onChange(model.filter, filters::setFilter);
    }

    private String footer(List<PeopleRow> rows) {
        return Texts.of(
                "people.footer",
                VietnameseNumbers.format(rows.stream()
                        .filter(r -> r.facts().decisionOn().isEmpty()
                                && r.facts().exit().isEmpty())
                        .count()),
                VietnameseNumbers.format(rows.stream()
                        .filter(r -> r.facts().ceremonyOn().isPresent())
                        .count()),
                VietnameseNumbers.format(rows.stream()
                        .filter(r -> r.facts().nextDue().isPresent())
                        .count()));
    }

    private Toolbar toolbar() {
        CheckBox everybody = new CheckBox(Texts.of("people.everybody"));
        everybody.setId("people-everybody");
        everybody.setOnAction(e -> controller.onEverybody());
        ToggleGroup looks = new ToggleGroup();
        looks.getToggles().addAll(asTable, asBoard);
        asTable.setOnAction(e -> controller.onLook(PeopleModel.Look.TABLE));
        asBoard.setOnAction(e -> controller.onLook(PeopleModel.Look.BOARD));
        asBoard.setId("people-board");
        asTable.setId("people-table");
        many.setId("people-many");
        many.getItems()
                .setAll(
                        item(Texts.of("people.act.advance"), controller::onAdvance),
                        item(Texts.of("people.act.unit"), controller::onUnit),
                        item(Texts.of("people.act.helper"), controller::onHelper),
                        item(Texts.of("people.act.tag"), controller::onTag));
        Button add = new Button(Texts.of("people.add"));
        add.setId("people-add");
        add.getStyleClass().add("accent");
        add.setOnAction(e -> controller.onAdd());
        return new Toolbar(Texts.of("people.title"))
                .node(everybody)
                .node(new HBox(asTable, asBoard))
                .node(many)
                .node(add);
    }

    private FilterBar filters(Toolkit kit) {
        return new FilterBar(
                        Texts.of("people.find"),
                        List.of(
                                condition(PeopleList.UNIT, Texts.of("people.column.unit")),
                                condition(PeopleList.STAGE, Texts.of("people.column.stage")),
                                condition(PeopleList.GROUP, Texts.of("people.group")),
                                condition(PeopleList.MARK, Texts.of("people.markTitle"))))
                .onFilter(controller::onFilter)
                .onDown(() -> table.focusRows())
                .saving(new SavedFilters("people", kit.memory()), controller::askName);
    }

    private Condition condition(String key, String label) {
        return new Condition(key, label, () -> model.choices(key));
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> act.run());
        return item;
    }

    private void showLook(PeopleModel.Look now) {
        boolean asCards = now == PeopleModel.Look.BOARD;
        board.setVisible(asCards);
        table.setVisible(!asCards);
        asBoard.setSelected(asCards);
        asTable.setSelected(!asCards);
    }

    private void showPage(Optional<Controller> page) {
        list.setVisible(page.isEmpty());
        root.getChildren().setAll(list);
        page.ifPresent(p -> root.getChildren().add(p.root()));
        if (page.isEmpty() && root.getScene() != null) {
            table.focusRows();
        }
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() && e.getCode() == KeyCode.N) {
            controller.onAdd();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
            filters.focusSearch();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.ENTER) {
            controller.onAdvance();
            e.consume();
        }
    }

    private static List<Column<PeopleRow>> columns(Toolkit kit) {
        return List.of(
                Column.<PeopleRow>name(
                                "name",
                                Texts.of("people.column.name"),
                                r -> r.facts().name())
                        .sortedBy(r -> r.facts().orderKey())
                        .width(190),
                Column.<PeopleRow>text("birth", Texts.of("people.column.birth"), PeopleRow::birth)
                        .sortedBy(r -> r.facts().birth())
                        .width(95),
                Column.<PeopleRow>text(
                                "unit",
                                Texts.of("people.column.unit"),
                                r -> r.facts().unit())
                        .width(210),
                Column.<PeopleRow>text("stage", Texts.of("people.column.stage"), PeopleRow::stage)
                        .sortedBy(PeopleRow::order)
                        .width(150),
                Column.<PeopleRow>number("days", Texts.of("people.column.days"), PeopleRow::days)
                        .width(75),
                Column.<PeopleRow>text("due", Texts.of("people.column.due"), r -> due(r, kit))
                        .sortedBy(r -> r.nextDue().map(Object::toString).orElse("9999"))
                        .width(125),
                Column.<PeopleRow>text(
                                "helper",
                                Texts.of("people.column.helper"),
                                r -> r.facts().helpers())
                        .width(160),
                Column.<PeopleRow>text("flags", Texts.of("people.column.flags"), PeopleView::flags)
                        .sortedBy(r -> r.facts().flags().size())
                        .width(110));
    }

    private static String due(PeopleRow row, Toolkit kit) {
        return row.nextDue()
                .map(day -> row.isOverdue(kit.clock().today())
                        ? Texts.of("people.overdue", vn.ptdv.logic.text.VietnameseDates.format(day))
                        : vn.ptdv.logic.text.VietnameseDates.format(day))
                .orElse("");
    }

    private static String flags(PeopleRow row) {
        return row.facts().flags().stream().map(PeopleView::flag).collect(java.util.stream.Collectors.joining(", "));
    }

    private static String flag(CandidateRow.Flag flag) {
        return Texts.ofEnum("people.flag", flag);
    }
}
