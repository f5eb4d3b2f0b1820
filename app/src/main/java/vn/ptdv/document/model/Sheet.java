package vn.ptdv.document.model;

import vn.ptdv.document.model.Appendix.Turn;

/** The sheet that a list is printed on, and how it lies. */
public record Sheet(Paper paper, Turn turn) {
    public static final Sheet A4 = new Sheet(Paper.A4, Turn.PORTRAIT);
    public static final Sheet A4_SIDEWAYS = new Sheet(Paper.A4, Turn.ROTATE);
    public static final Sheet A3_SIDEWAYS = new Sheet(Paper.A3, Turn.ROTATE);

    /** How large the paper is. */
    public enum Paper {
        A4,
        A3
    }
}
