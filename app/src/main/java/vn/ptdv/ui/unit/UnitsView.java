package vn.ptdv.ui.unit;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportDoor;

/** Tree at the left with search and day, page at the right. */
final class UnitsView extends View<UnitsModel, UnitsController> {
    private static final double TREE_SHARE = 0.31;
    private static final Duration REST = Duration.millis(180);

    private final VBox root = new VBox(6);
    private final TextField search = new TextField();
    private final DateField day;
    private final UnitTreePane tree;
    private final UnitPageView page;
    private final UnitListPane list;
    private final ToggleButton asTree = new ToggleButton(Texts.of("unitui.look.tree"));
    private final ToggleButton asList = new ToggleButton(Texts.of("unitui.look.list"));
    private final StackPane right = new StackPane();
    private final PauseTransition rest = new PauseTransition(REST);

    UnitsView(UnitsModel model, UnitsController controller, Toolkit kit) {
        super(model, controller);
        day = new DateField(
                DateField.Precision.WHOLE_DAY, DateUse.ANY, () -> kit.clock().today());
        tree = new UnitTreePane(controller::onChoose, this::drop);
        page = new UnitPageView(controller.desk(), kit);
        SplitPane split = new SplitPane(left(), right);
        split.setDividerPositions(TREE_SHARE);
        list = new UnitListPane(kit, controller.shelf(), controller::onOpenFromList);
        StackPane looks = new StackPane(split, list);
        VBox.setVgrow(looks, Priority.ALWAYS);
        show(split, list);
        asTree.setId("units-tree");
        asList.setId("units-list");
        asTree.setOnAction(e -> look(split, list));
        asList.setOnAction(e -> look(list, split));
        ToggleGroup both = new ToggleGroup();
        both.getToggles().addAll(asTree, asList);
        asTree.setSelected(true);
        Toolbar bar = new Toolbar(Texts.of("unitui.title"))
                .node(new HBox(asTree, asList))
                .node(ImportDoor.menu(ListKind.UNITS, OptionalLong.empty(), exports -> exports.ask(list.contents())))
                .main(ChangeKind.ESTABLISH.words(), () -> controller.desk().change(ChangeKind.ESTABLISH, chosen()));
        root.getStyleClass().add("units-screen");
        root.getChildren().addAll(bar, looks);
        rest.setOnFinished(e -> controller.onSearch(search.getText()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+F").match(e)) {
                focusSearch();
                e.consume();
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean up = KeyCombination.valueOf("Alt+UP").match(e);
            if (up || KeyCombination.valueOf("Alt+DOWN").match(e)) {
                controller.onReorder(up ? -1 : 1);
                e.consume();
            }
        });
    }

    private void look(Node now, Node other) {
        show(now, other);
        asTree.setSelected(now != list);
        asList.setSelected(now == list);
        if (now == list) {
            list.focusRows();
        } else {
            tree.focusTree();
        }
    }

    private static void show(Node now, Node other) {
        now.setVisible(true);
        other.setVisible(false);
    }

    /** From the list into the tree, where the unit's page stands. */
    void showTreeLook() {
        asTree.fire();
    }

    private void focusSearch() {
        if (list.isVisible()) {
            list.focusSearch();
        } else {
            search.requestFocus();
            search.selectAll();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.onChange(model.shown, s -> {
            showTree();
            if (model.page.get().isEmpty()) {
                showPage(Optional.empty());
            }
        });
        whileShown.onChange(model.search, s -> {
            if (!search.getText().equals(s)) {
                search.setText(s);
            }
            showTree();
        });
        whileShown.onChange(model.chosen, c -> c.ifPresent(tree::choose));
        whileShown.follow(model.page, this::showPage);
        whileShown.follow(model.panel, page::showPanel);
        showTree();
    }

    /** The tree marks again the unit whose page has stayed. */
    void markChosen() {
        // Later, because the tree is still changing to what was pressed.
        Platform.runLater(() -> model.chosen.get().ifPresent(tree::choose));
    }

    boolean mayLeave() {
        return page.mayLeave();
    }

    private Optional<Unit> chosen() {
        return model.page
                .get()
                .map(UnitPage::unit)
                .filter(u -> model.shown.get().tree().contains(u.id()));
    }

    private void drop(long unitId, java.util.OptionalLong parent) {
        model.shown
                .get()
                .tree()
                .find(unitId)
                .ifPresent(unit -> controller.desk().move(unit, parent));
    }

    private void showTree() {
        tree.show(model.shown.get(), model.search.get(), model.chosen.get());
        list.show(model.shown.get().tree(), model.shown.get().codes());
    }

    private void showPage(Optional<UnitPage> now) {
        Node shown = now.<Node>map(p -> {
                    page.show(p, model.day.get());
                    return page;
                })
                .orElseGet(this::noPage);
        right.getChildren().setAll(shown);
    }

    private Node noPage() {
        if (!model.shown.get().tree().all().isEmpty()) {
            return new EmptyState(Texts.of("unitui.choose"), Texts.of("unitui.chooseText"));
        }
        return new EmptyState(Texts.of("unitui.empty"), Texts.of("unitui.emptyText"))
                .act(
                        ChangeKind.ESTABLISH.words(),
                        () -> controller.desk().change(ChangeKind.ESTABLISH, Optional.empty()));
    }

    private Node left() {
        search.setId("unit-search");
        search.setPromptText(Texts.of("unitui.search"));
        search.setAccessibleText(Texts.of("unitui.search"));
        search.textProperty().addListener((o, old, now) -> rest.playFromStart());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        day.setId("unit-day");
        day.value().addListener((o, old, now) -> {
            if (now.isPresent() || day.getText().isBlank()) {
                controller.onDay(day.day());
            }
        });
        FieldBox dayBox = new FieldBox(Texts.of("unitui.asOf"), day);
        dayBox.setMaxWidth(130);
        FieldBox searchBox = new FieldBox(Texts.of("unitui.find"), search);
        HBox.setHgrow(searchBox, Priority.ALWAYS);
        VBox left = new VBox(6, new HBox(8, searchBox, dayBox), tree);
        left.getStyleClass().add("units-left");
        return left;
    }

    private void searchKey(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            rest.stop();
            controller.onSearch(search.getText());
            tree.focusTree();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            rest.stop();
            controller.onSearch("");
            e.consume();
        }
    }
}
