package vn.ptdv.model.unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A change of organisation that someone wants to make. */
public sealed interface UnitChange {
    UnitDecision decision();

    UnitDecisionKind kind();

    /** A new unit by decision. */
    record Establish(UnitDecision decision, UnitShape shape, UnitFacts facts) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.ESTABLISH;
        }
    }

    record Rename(UnitDecision decision, long unitId, String name) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.RENAME;
        }
    }

    record Move(UnitDecision decision, long unitId, OptionalLong parentId) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.MOVE;
        }
    }

    /** A new type, level or competence: nâng cấp, hạ cấp, or only another loại hình. */
    record Retype(UnitDecision decision, UnitDecisionKind kind, long unitId, UnitType type) implements UnitChange {}

    /** Type, level and competence together. */
    record UnitType(String typeCode, String levelCode, String competenceCode) {}

    /** Several units become one. */
    record Merge(UnitDecision decision, List<Long> sources, MergeInto into) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.MERGE;
        }
    }

    /** Where a merger leads. */
    sealed interface MergeInto {
        /** One that exists and goes on, under a new name if there is one. */
        record Existing(long unitId, Optional<String> name) implements MergeInto {}

        record Fresh(UnitShape shape) implements MergeInto {}
    }

    /** One unit becomes several; of an ended one the first part inherits the figures. */
    record Split(UnitDecision decision, long unitId, List<UnitShape> parts, Fate fate) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.SPLIT;
        }
    }

    /** Whether the unit that was split goes on. */
    enum Fate {
        GOES_ON,
        ENDS
    }

    record Dissolve(UnitDecision decision, long unitId, OptionalLong successorId) implements UnitChange {
        @Override
        public UnitDecisionKind kind() {
            return UnitDecisionKind.DISSOLVE;
        }
    }
}
