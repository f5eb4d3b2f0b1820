package vn.ptdv.model.unit;

import java.util.List;

/** What an act on units came to. */
public sealed interface UnitOutcome {
    /** Done; the units that the act is about, the new or surviving one first. */
    record Accepted(List<Long> unitIds) implements UnitOutcome {
        public long unitId() {
            return unitIds.get(0);
        }
    }

    record Refused(List<UnitObstacle> obstacles) implements UnitOutcome {}
}
