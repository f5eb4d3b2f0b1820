package vn.ptdv.ui.common.grid;

/** One row: whose it is, what it is called, how deep it stands in its tree, and whether one may type into it. */
public record GridRow<K>(K id, String name, int depth, Kind kind) {
    public enum Kind {
        TYPED,
        FIXED
    }

    String indented() {
        return "    ".repeat(depth) + name;
    }
}
