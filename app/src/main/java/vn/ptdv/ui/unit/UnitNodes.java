package vn.ptdv.ui.unit;

import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.field.UnitNode;

/** The tree as the unit picker takes it. */
public final class UnitNodes {
    private UnitNodes() {}

    public static List<UnitNode> of(UnitTree tree) {
        return tree.roots().stream().map(unit -> node(tree, unit)).toList();
    }

    /** The names from the top to the unit above. */
    public static String path(UnitTree tree, long unitId) {
        List<Unit> path = tree.path(unitId);
        return path.isEmpty()
                ? ""
                : path.subList(0, path.size() - 1).stream().map(Unit::name).collect(Collectors.joining(" › "));
    }

    private static UnitNode node(UnitTree tree, Unit unit) {
        return new UnitNode(
                String.valueOf(unit.id()),
                unit.name(),
                path(tree, unit.id()),
                tree.children(unit.id()).stream().map(c -> node(tree, c)).toList());
    }
}
