package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.grid.GridRow;

/** The units as rows of a grid, in the order of the tree. */
final class UnitRowsReader {
    private UnitRowsReader() {}

    /** The tree, and after it those units that have figures but are no longer in it, to look at only. */
    static List<GridRow<Long>> rows(UnitTree tree, Collection<Unit> all, Collection<Long> withFigures) {
        List<GridRow<Long>> rows = new ArrayList<>();
        tree.all()
                .forEach(u -> rows.add(
                        new GridRow<>(u.id(), u.name(), tree.depth(u.id()).orElse(0), GridRow.Kind.TYPED)));
        Map<Long, Unit> byId = new HashMap<>();
        all.forEach(u -> byId.put(u.id(), u));
        withFigures.stream().distinct().filter(id -> !tree.contains(id)).forEach(id -> {
            Unit unit = byId.get(id);
            if (unit != null) {
                rows.add(new GridRow<>(id, unit.name(), 0, GridRow.Kind.FIXED));
            }
        });
        return rows;
    }
}
