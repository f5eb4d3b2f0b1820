package vn.ptdv.model.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Figures of past units carried to the units of a day: an ended unit's go to its successor, of a unit without one to
 * the nearest unit that was above it.
 */
public final class RollUp {
    private final UnitTree tree;
    private final Map<Long, Unit> known = new HashMap<>();
    private final Map<Long, OptionalLong> homes = new HashMap<>();

    /** All units that ever were, and the tree to which their figures are carried. */
    public RollUp(UnitTree tree, Collection<Unit> allUnits) {
        this.tree = tree;
        allUnits.forEach(u -> known.put(u.id(), u));
    }

    /** The unit of the tree that stands for this one; empty when none does. */
    public OptionalLong home(long unitId) {
        OptionalLong found = homes.get(unitId);
        if (found == null) {
            found = seek(unitId);
            homes.put(unitId, found);
        }
        return found;
    }

    /** Each unit's own figures, those of its predecessors included. */
    public <T> Map<Long, T> own(Map<Long, T> figures, BinaryOperator<T> add) {
        Map<Long, T> own = new HashMap<>();
        figures.forEach((unit, figure) -> home(unit).ifPresent(to -> own.merge(to, figure, add)));
        return own;
    }

    /** Each unit's figures with everything below it. */
    public <T> Map<Long, T> totals(Map<Long, T> figures, BinaryOperator<T> add) {
        Map<Long, T> totals = own(figures, add);
        List<Unit> order = tree.all();
        for (int i = order.size() - 1; i >= 0; i--) {
            long id = order.get(i).id();
            T figure = totals.get(id);
            OptionalLong parent = tree.parent(id);
            if (figure != null && parent.isPresent()) {
                totals.merge(parent.getAsLong(), figure, add);
            }
        }
        return totals;
    }

    private OptionalLong seek(long unitId) {
        Set<Long> seen = new HashSet<>();
        long at = unitId;
        while (!tree.contains(at)) {
            Unit unit = known.get(at);
            if (unit == null || !seen.add(at)) {
                return OptionalLong.empty();
            }
            OptionalLong next = unit.successorId().isPresent() ? unit.successorId() : unit.parentId();
            if (next.isEmpty()) {
                return OptionalLong.empty();
            }
            at = next.getAsLong();
        }
        return OptionalLong.of(at);
    }
}
