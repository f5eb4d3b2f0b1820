package vn.ptdv.ui.settings;

import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** What people call a table of the book. */
final class TableWords {
    private TableWords() {}

    /** The table's name in words, or its own name where it has none. */
    static String of(String table) {
        String key = table.toUpperCase(Locale.ROOT);
        return Texts.has("settings.table." + key) ? Texts.family("settings.table", key) : table;
    }
}
