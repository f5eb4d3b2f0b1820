package vn.ptdv.ui.unit;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.filter.Filter;

/** The tree as one sees it: found units with the way to them, ended ones in a group of their own, drag to move. */
final class UnitTreePane extends VBox {
    private static final double ROW_HEIGHT = 28;

    /** What dropping one unit on another asks for. */
    interface Dropped {
        void on(long unitId, OptionalLong parentId);
    }

    private final TreeView<TreeLine> tree = new TreeView<>(new TreeItem<>());
    private final Set<Long> open = new HashSet<>();
    private UnitsModel.Shown shown = UnitsModel.Shown.NONE;
    private boolean building;

    UnitTreePane(LongConsumer chosen, Dropped dropped) {
        tree.setId("unit-tree");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW_HEIGHT);
        tree.setAccessibleText(Texts.of("unitui.tree"));
        tree.setCellFactory(t -> new UnitTreeCell(dropped));
        tree.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (!building && now != null && now.getValue().kind() != TreeLine.Kind.GROUP) {
                chosen.accept(now.getValue().id());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(tree);
    }

    void focusTree() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty() && tree.getExpandedItemCount() > 0) {
            tree.getSelectionModel().select(0);
        }
    }

    void show(UnitsModel.Shown now, String search, OptionalLong chosen) {
        shown = now;
        building = true;
        Set<Long> wanted = wanted(search);
        TreeItem<TreeLine> root = new TreeItem<>();
        boolean all = search.isBlank();
        for (Unit unit : now.tree().roots()) {
            add(root, unit, wanted, all);
        }
        ended(root, search);
        tree.setRoot(root);
        chosen.ifPresent(this::choose);
        building = false;
    }

    void choose(long unitId) {
        boolean before = building;
        building = true;
        shown.tree().ancestors(unitId).forEach(a -> find(tree.getRoot(), a.id()).ifPresent(i -> i.setExpanded(true)));
        find(tree.getRoot(), unitId).ifPresent(item -> {
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            if (row >= 0) {
                tree.scrollTo(Math.max(0, row - 6));
            }
        });
        building = before;
    }

    private Set<Long> wanted(String search) {
        Set<Long> wanted = new HashSet<>();
        UnitTree units = shown.tree();
        for (Unit unit : units.all()) {
            if (finds(unit, search)) {
                wanted.add(unit.id());
                units.ancestors(unit.id()).forEach(a -> wanted.add(a.id()));
            }
        }
        return wanted;
    }

    private static boolean finds(Unit unit, String search) {
        return Filter.ALL
                .searching(search.strip())
                .findsIn(unit.name() + " " + unit.facts().shortName() + " "
                        + unit.facts().orgCode());
    }

    private void add(TreeItem<TreeLine> parent, Unit unit, Set<Long> wanted, boolean all) {
        if (!wanted.contains(unit.id())) {
            return;
        }
        List<Unit> children = shown.tree().children(unit.id());
        TreeItem<TreeLine> item = new TreeItem<>(
                new TreeLine(unit.id(), unit.name(), children.isEmpty() ? TreeLine.Kind.LEAF : TreeLine.Kind.BRANCH));
        children.forEach(child -> add(item, child, wanted, all));
        item.setExpanded(!all || open.contains(unit.id()));
        item.expandedProperty().addListener((o, old, now) -> remember(unit.id(), now, all));
        parent.getChildren().add(item);
    }

    private void remember(long unitId, boolean expanded, boolean all) {
        if (all && expanded) {
            open.add(unitId);
        } else if (all) {
            open.remove(unitId);
        }
    }

    private void ended(TreeItem<TreeLine> root, String search) {
        List<Unit> found = shown.ended().stream().filter(u -> finds(u, search)).toList();
        if (found.isEmpty()) {
            return;
        }
        TreeItem<TreeLine> group =
                new TreeItem<>(new TreeLine(0, Texts.of("unitui.tree.ended", found.size()), TreeLine.Kind.GROUP));
        found.forEach(
                u -> group.getChildren().add(new TreeItem<>(new TreeLine(u.id(), u.name(), TreeLine.Kind.ENDED))));
        group.setExpanded(!search.isBlank());
        root.getChildren().add(group);
    }

    private static java.util.Optional<TreeItem<TreeLine>> find(TreeItem<TreeLine> from, long id) {
        if (from.getValue() != null && from.getValue().id() == id) {
            return java.util.Optional.of(from);
        }
        return from.getChildren().stream()
                .flatMap(child -> find(child, id).stream())
                .findFirst();
    }
}
