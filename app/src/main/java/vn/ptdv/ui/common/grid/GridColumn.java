package vn.ptdv.ui.common.grid;

/** One column: its key, its title, its width and whether one may type into it. */
public record GridColumn(String key, String title, double width, GridRow.Kind kind) {
    private static final double NUMBER = 84;

    public static GridColumn typed(String key, String title) {
        return new GridColumn(key, title, NUMBER, GridRow.Kind.TYPED);
    }

    /** Shown beside what is typed, such as the members that a quota is measured by. */
    public static GridColumn fixed(String key, String title) {
        return new GridColumn(key, title, NUMBER, GridRow.Kind.FIXED);
    }

    public GridColumn wide(double pixels) {
        return new GridColumn(key, title, pixels, kind);
    }
}
