package vn.ptdv.ui.common.field;

/** Something to pick: its code, its name for people, a second line that tells namesakes apart, and whether it is in use. */
public record Item(String code, String label, String detail, Use use) {
    public enum Use {
        CURRENT,
        RETIRED
    }

    public static Item of(String code, String label) {
        return new Item(code, label, "", Use.CURRENT);
    }

    public static Item of(String code, String label, String detail) {
        return new Item(code, label, detail, Use.CURRENT);
    }

    /** Still shown where it was chosen before, no longer offered. */
    public Item retired() {
        return new Item(code, label, detail, Use.RETIRED);
    }
}
