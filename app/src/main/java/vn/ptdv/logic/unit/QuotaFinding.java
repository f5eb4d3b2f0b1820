package vn.ptdv.logic.unit;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaKey;

/** Something about a decision's figures; at a cell where there is one. */
public record QuotaFinding(Code code, Optional<QuotaKey> key, List<String> args) {
    /** The kinds, and whether they stop the saving. */
    public enum Code {
        NOT_A_NUMBER(true),
        NOT_WHOLE(true),
        NEGATIVE(true),
        TOO_LARGE(true),
        UNIT_UNKNOWN(true),
        UNIT_ENDED(true),
        YEAR_OUTSIDE(true),
        YEARS_BACKWARDS(true),
        NOT_A_DRAFT(true),
        ADJUSTED_UNKNOWN(true),
        GONE(true),
        SUM_DIFFERS(false),
        GROUP_ABOVE_LINE(true),
        PARTS_ABOVE_LINE(false),
        FLOOR_ABOVE_TARGET(false),
        SECOND_DECISION(false);

        private final boolean blocks;

        Code(boolean blocks) {
            this.blocks = blocks;
        }
    }

    public static QuotaFinding of(Code code, String... args) {
        return new QuotaFinding(code, Optional.empty(), List.of(args));
    }

    public static QuotaFinding at(QuotaKey key, Code code, String... args) {
        return new QuotaFinding(code, Optional.of(key), List.of(args));
    }

    public boolean blocks() {
        return code.blocks;
    }

    public String words() {
        return Texts.family("quota.finding", code.name(), args.toArray());
    }
}
