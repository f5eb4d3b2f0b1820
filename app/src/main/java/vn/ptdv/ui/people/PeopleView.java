package vn.ptdv.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Entering;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.follow.ExceptionsController;
import vn.ptdv.ui.follow.HelpersController;
import vn.ptdv.ui.follow.ReviewsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportDoor;

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
        table = new DataTable<>("people", PeopleRow::id, PeopleColumns.of(model, kit), kit.memory());
        board = new BoardPane(controller::onStage);
        filters = filters(kit);
        table.onOpen(controller::onOpen)
                .onChoose(controller::onChoose)
                .under(filters)
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
            table.footerText(model.footer.get());
        });
        whileShown.onChange(model.board, cards -> showBoard());
        whileShown.follow(model.look, this::showLook);
        whileShown.follow(model.slot.page(), this::showPage);
        whileShown.follow(model.chosen, chosen -> {
            many.setText(Texts.of("people.many", chosen.size()));
            many.setDisable(chosen.isEmpty());
        });
        whileShown.onChange(model.filter, filters::setFilter);
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
                        item(Texts.of("people.act.class"), controller::onClass),
                        item(Texts.of("people.act.tag"), controller::onTag),
                        item(Texts.of("people.act.review"), controller::onReview),
                        item(Texts.of("people.act.print"), controller::onPrint));
        Button add = new Button(Texts.of("people.add"));
        add.setId("people-add");
        add.getStyleClass().add("accent");
        add.setOnAction(e -> controller.onAdd());
        return new Toolbar(Texts.of("people.title"))
                .node(everybody)
                .node(new HBox(asTable, asBoard))
                .node(ImportDoor.menu(ListKind.PEOPLE, OptionalLong.empty(), exports -> exports.ask(table.contents())))
                .node(many)
                .node(beside())
                .node(add);
    }

    private MenuButton beside() {
        MenuButton menu = new MenuButton(Texts.of("followui.menu"));
        menu.setId("people-beside");
        menu.getItems()
                .setAll(
                        item(Texts.of("followui.review.title"), () -> controller.openBeside(ReviewsController::new)),
                        item(Texts.of("followui.helper.title"), () -> controller.openBeside(HelpersController::new)),
                        item(
                                Texts.of("followui.exception.title"),
                                () -> controller.openBeside(ExceptionsController::new)));
        return menu;
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
                .building(
                        controller.conditions(),
                        kit.dialogs(),
                        () -> kit.clock().today())
                .saving(controller.shelf());
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
        showBoard();
        table.setVisible(!asCards);
        asBoard.setSelected(asCards);
        asTable.setSelected(!asCards);
    }

    // Cards that nobody sees are not made: they would be made anew with every letter that is typed.
    private void showBoard() {
        if (model.look.get() == PeopleModel.Look.BOARD) {
            board.show(model.board.get());
        }
    }

    private void showPage(Optional<Controller> page) {
        list.setVisible(page.isEmpty());
        root.getChildren().setAll(list);
        page.map(Controller::root).ifPresent(shown -> {
            root.getChildren().add(shown);
            Entering.into(shown);
        });
        if (page.isEmpty() && root.getScene() != null) {
            table.focusRows();
        }
    }

    // The cards have no table that would know these keys.
    private void search(boolean byConditions) {
        if (byConditions) {
            filters.build();
        } else {
            filters.focusSearch();
        }
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() && e.getCode() == KeyCode.N) {
            controller.onAdd();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
            search(e.isShiftDown());
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.ENTER) {
            controller.onAdvance();
            e.consume();
        }
    }
}
