package vn.ptdv.ui.common.grid;

/** One column: its key, its title, its width, whether one may type into it, and on which side its texts stand. */
public record GridColumn(String key, String title, double width, GridRow.Kind kind, Side side) {
    /** Numbers stand at the right, words at the left. */
    public enum Side {
        LEFT,
        RIGHT
    }

    private static final double NUMBER = 84;

    public static GridColumn typed(String key, String title) {
        return new GridColumn(key, title, NUMBER, GridRow.Kind.TYPED, Side.RIGHT);
    }

    /** Shown beside what is typed, such as the members that a quota is measured by. */
    public static GridColumn fixed(String key, String title) {
        return new GridColumn(key, title, NUMBER, GridRow.Kind.FIXED, Side.RIGHT);
    }

    public GridColumn wide(double pixels) {
        return new GridColumn(key, title, pixels, kind, side);
    }

    /** For words instead of numbers. */
    public GridColumn words() {
        return new GridColumn(key, title, width, kind, Side.LEFT);
    }
}
