package vn.ptdv.ui.common.grid;

/** What is to be said at a cell: it stands in the way of saving, or it should be looked at. */
public record GridMark(Weight weight, String text) {
    static final GridMark NONE = new GridMark(Weight.NONE, "");

    public enum Weight {
        NONE,
        WARNED,
        WRONG
    }

    public static GridMark wrong(String text) {
        return new GridMark(Weight.WRONG, text);
    }

    public static GridMark warned(String text) {
        return new GridMark(Weight.WARNED, text);
    }

    boolean isNone() {
        return weight == Weight.NONE;
    }
}
