package vn.ptdv.store;

import org.jspecify.annotations.Nullable;

/** Between columns, where nothing is NULL, and values, where nothing is an empty text. */
public final class Columns {
    private Columns() {}

    public static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    public static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** A count that may be unknown. */
    public static int number(@Nullable Integer column) {
        return column == null ? 0 : column;
    }
}
