package vn.ptdv.store.statistic;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.progress.BookFacts;

/** The units of a question on a day; whoever has merged since counts with the heir. */
final class StatScope {
    private final UnitTree tree;
    private final RollUp rollUp;
    private final List<Unit> all;
    private final OptionalLong unit;

    StatScope(BookFacts facts, LocalDate day, OptionalLong unit) {
        this.all = facts.units();
        this.tree = facts.treeOn(day);
        this.rollUp = facts.rollUpOn(day);
        this.unit = unit;
    }

    UnitTree tree() {
        return tree;
    }

    RollUp rollUp() {
        return rollUp;
    }

    List<Unit> everKnown() {
        return all;
    }

    /** The units of the day inside the scope. */
    List<Unit> units() {
        return unit.isPresent() ? tree.subtree(unit.getAsLong()) : tree.all();
    }

    /** Where a sum over the scope begins. */
    List<Unit> tops() {
        return unit.isPresent() ? tree.find(unit.getAsLong()).stream().toList() : tree.roots();
    }

    /** Whether what belongs to this unit, living or gone, counts here. */
    boolean holds(long unitId) {
        if (unit.isEmpty()) {
            return true;
        }
        OptionalLong home = rollUp.home(unitId);
        return home.isPresent() && tree.isWithin(home.getAsLong(), unit.getAsLong());
    }
}
