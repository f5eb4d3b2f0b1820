package vn.ptdv.store.count;

import java.util.List;
import vn.ptdv.logic.text.Texts;

/** Something wrong at a cell; what blocks must be put right before anything is saved. */
public record CountFinding(CountCell cell, Code code, List<String> args) {
    /** The kinds, and whether they stop the saving. */
    public enum Code {
        NOT_A_NUMBER(true),
        NOT_WHOLE(true),
        NEGATIVE(true),
        TOO_LARGE(true),
        TOTAL_MISSING(true),
        UNIT_UNKNOWN(true),
        UNIT_ENDED(true),
        BALANCE(false),
        PART_ABOVE_WHOLE(false);

        private final boolean blocks;

        Code(boolean blocks) {
            this.blocks = blocks;
        }
    }

    public boolean blocks() {
        return code.blocks;
    }

    public String words() {
        return Texts.family("unit.count", code.name(), args.toArray());
    }
}
