package vn.ptdv.model.unit;

import java.util.List;

/** What stands in the way of a change, with the names it is about. */
public record UnitObstacle(Code code, List<String> args) {
    /** The kinds of obstacle. */
    public enum Code {
        UNKNOWN_UNIT,
        NAME_MISSING,
        NAME_SAME,
        CODE_SHAPE,
        CODE_TAKEN,
        ENDED,
        PARENT_ENDED,
        CYCLE,
        SAME_PARENT,
        BEFORE_LAST_CHANGE,
        NOTHING_TO_MERGE,
        MERGE_ROUND,
        NOTHING_TO_SPLIT,
        TYPE_SAME,
        HAS_CHILDREN,
        HAS_OPEN_CANDIDACIES,
        SUCCESSOR_ENDED,
        IN_USE,
        CHANGED_MEANWHILE
    }

    public static UnitObstacle of(Code code, String... args) {
        return new UnitObstacle(code, List.of(args));
    }
}
