package vn.ptdv.logic.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** The units that a report has rows for: those directly below the committee, and to which of them any unit belongs. */
public final class TopUnits {
    private final UnitTree tree;
    private final RollUp rollUp;
    private final Map<Long, Unit> rows = new HashMap<>();
    private final List<Unit> units;

    public TopUnits(UnitTree tree, Collection<Unit> all) {
        this.tree = tree;
        this.rollUp = new RollUp(tree, all);
        List<Unit> roots = tree.roots();
        boolean committeeItself =
                roots.size() == 1 && !tree.children(roots.get(0).id()).isEmpty();
        this.units = committeeItself ? tree.children(roots.get(0).id()) : roots;
        units.forEach(u -> rows.put(u.id(), u));
    }

    public List<Unit> units() {
        return units;
    }

    /** The row that a unit's figures belong to; empty for the committee itself and for what is unknown. */
    public Optional<Unit> of(long unitId) {
        OptionalLong home = rollUp.home(unitId);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        return tree.path(home.getAsLong()).stream()
                .map(u -> Optional.ofNullable(rows.get(u.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
