package vn.ptdv.logic.text;

import java.util.Locale;

/** What people call a table of the book and its columns. */
public final class TableWords {
    private TableWords() {}

    /** The table's name in words, or its own name where it has none. */
    public static String of(String table) {
        String key = table.toUpperCase(Locale.ROOT);
        return Texts.has("settings.table." + key) ? Texts.family("settings.table", key) : table;
    }

    /** The column's name in words, or its own name where it has none. */
    public static String ofColumn(String column) {
        String key = column.toUpperCase(Locale.ROOT);
        return Texts.has("columns." + key) ? Texts.family("columns", key) : column;
    }
}
