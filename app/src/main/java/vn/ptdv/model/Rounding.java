package vn.ptdv.model;

import java.math.RoundingMode;

/** How a percentage is cut to its decimals; offices differ: 152 of 300 is 50,7 here and 50,6 there. */
public enum Rounding {
    HALF_UP(RoundingMode.HALF_UP),
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    public RoundingMode mode() {
        return mode;
    }
}
