package vn.ptdv.model.unit;

import java.util.List;

/** One thing that a change will do, with the names it is about. */
public record UnitEffect(Code code, List<String> args) {
    /** The kinds of effect. */
    public enum Code {
        BEGINS,
        ENDS,
        RENAMED,
        MOVED,
        RETYPED,
        INHERITS,
        CANDIDACIES_MOVE
    }

    public static UnitEffect of(Code code, String... args) {
        return new UnitEffect(code, List.of(args));
    }
}
