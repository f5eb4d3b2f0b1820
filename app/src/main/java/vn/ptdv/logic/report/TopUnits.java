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

/**
 * The units that a report has rows for, and to which row any unit belongs: those directly below the committee, or
 * below the one unit that was chosen.
 */
public final class TopUnits {
    /** The row of what belongs to the report and to none of its units: what is noted at the committee itself. */
    public static final long REST = 0;

    private final UnitTree tree;
    private final RollUp rollUp;
    private final Map<Long, Unit> rows = new HashMap<>();
    private final Map<Long, Optional<Unit>> found = new HashMap<>();
    private final List<Unit> units;
    private final OptionalLong chosen;
    private final Optional<Unit> whole;

    public TopUnits(UnitTree tree, Collection<Unit> all) {
        this(tree, all, OptionalLong.empty());
    }

    /** Only what belongs to the chosen unit; the whole committee without one. */
    public TopUnits(UnitTree tree, Collection<Unit> all, OptionalLong chosen) {
        this.tree = tree;
        this.rollUp = new RollUp(tree, all);
        this.chosen = chosen;
        List<Unit> roots = tree.roots();
        Optional<Unit> committee = roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
        Optional<Unit> head = chosen.isPresent() ? tree.find(chosen.getAsLong()) : committee;
        List<Unit> below = head.map(u -> tree.children(u.id())).orElse(chosen.isPresent() ? List.of() : roots);
        this.units = below.isEmpty() ? head.map(List::of).orElse(List.of()) : below;
        this.whole = below.isEmpty() ? Optional.empty() : head;
        units.forEach(u -> rows.put(u.id(), u));
    }

    public List<Unit> units() {
        return units;
    }

    /** The unit that all rows together are, where it is one that is not a row itself. */
    public Optional<Unit> whole() {
        return whole;
    }

    /** The row that a unit's figures belong to; empty for the committee itself and for what is unknown. */
    public Optional<Unit> of(long unitId) {
        return found.computeIfAbsent(unitId, this::seek);
    }

    private Optional<Unit> seek(long unitId) {
        OptionalLong home = rollUp.home(unitId);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        return tree.path(home.getAsLong()).stream()
                .map(u -> Optional.ofNullable(rows.get(u.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The id of the row, {@link #REST} included; empty for what lies outside the report. */
    public OptionalLong row(long unitId) {
        Optional<Unit> row = of(unitId);
        if (row.isPresent()) {
            return OptionalLong.of(row.get().id());
        }
        if (chosen.isEmpty()) {
            return OptionalLong.of(REST);
        }
        OptionalLong home = rollUp.home(unitId);
        return home.isPresent() && home.getAsLong() == chosen.getAsLong()
                ? OptionalLong.of(REST)
                : OptionalLong.empty();
    }

    public boolean covers(long unitId) {
        return row(unitId).isPresent();
    }
}
