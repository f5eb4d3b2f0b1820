package vn.ptdv.model.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Figures that units were given or gave as a whole: such a figure includes what hangs below, and a unit without one is
 * the sum of its branches.
 */
public final class GivenTotals {
    private final Map<Long, Long> totals = new HashMap<>();

    /** Figures of ended units go to their heir, unless the heir has a figure of its own from after they ended. */
    public GivenTotals(UnitTree tree, Collection<Unit> allUnits, Map<Long, Dated> given) {
        Map<Long, Long> own = own(tree, allUnits, given);
        List<Unit> order = tree.all();
        for (int i = order.size() - 1; i >= 0; i--) {
            long id = order.get(i).id();
            OptionalLong below = sum(tree.children(id));
            if (own.containsKey(id)) {
                totals.put(id, own.get(id));
            } else if (below.isPresent()) {
                totals.put(id, below.getAsLong());
            }
        }
    }

    public OptionalLong of(long unitId) {
        Long total = totals.get(unitId);
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** The sum of some branches; empty where none has a figure. */
    public OptionalLong sum(Collection<Unit> branches) {
        long sum = 0;
        boolean any = false;
        for (Unit branch : branches) {
            Long part = totals.get(branch.id());
            if (part != null) {
                sum += part;
                any = true;
            }
        }
        return any ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private static Map<Long, Long> own(UnitTree tree, Collection<Unit> allUnits, Map<Long, Dated> given) {
        RollUp rollUp = new RollUp(tree, allUnits);
        Map<Long, Long> own = new HashMap<>();
        given.forEach((unit, figure) -> {
            if (tree.contains(unit)) {
                own.merge(unit, figure.amount(), Long::sum);
            }
        });
        for (Unit unit : allUnits) {
            Dated figure = given.get(unit.id());
            OptionalLong home = rollUp.home(unit.id());
            boolean inherited = unit.successorId().isPresent() && !tree.contains(unit.id());
            if (figure != null && inherited && home.isPresent()) {
                Dated newer = given.get(home.getAsLong());
                boolean replaced = newer != null
                        && unit.endedOn()
                                .filter(end -> !newer.on().isBefore(end))
                                .isPresent();
                if (!replaced) {
                    own.merge(home.getAsLong(), figure.amount(), Long::sum);
                }
            }
        }
        return own;
    }
}
