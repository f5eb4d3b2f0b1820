package vn.ptdv.document.kind;

import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** What a unit was given as its quota and what it has reached. */
public record UnitResult(String name, long target, long result) {
    /** The share as 50,6%, or a dash when there is no quota. */
    public String percent() {
        return VietnameseNumbers.percentText(result, target, 1, Rounding.HALF_UP)
                .orElse("-");
    }

    /** The share as 50,6, for a column whose heading has the sign. */
    public String share() {
        return VietnameseNumbers.percent(result, target, 1, Rounding.HALF_UP)
                .map(VietnameseNumbers::format)
                .orElse("-");
    }

    public long remaining() {
        return Math.max(0, target - result);
    }
}
