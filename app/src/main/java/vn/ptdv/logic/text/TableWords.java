package vn.ptdv.logic.text;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.ptdv.model.PartialDate;

/** What people call a table of the book and its columns. */
public final class TableWords {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

    private TableWords() {}

    /** The table's name in words, or its own name where it has none. */
    public static String of(String table) {
        String key = table.toUpperCase(Locale.ROOT);
        return Texts.has("settings.table." + key) ? Texts.family("settings.table", key) : table;
    }

    /** Whether the column holds numbers of citizens, which leave only masked. */
    public static boolean isCitizenId(String column) {
        return column.equalsIgnoreCase("CITIZEN_ID");
    }

    /** A value as people write it where the book keeps it otherwise: days, yes and no. */
    public static String ofValue(String kept) {
        if (DAY.matcher(kept).matches()) {
            return PartialDate.parse(kept).map(VietnameseDates::format).orElse(kept);
        }
        return switch (kept) {
            case "TRUE", "true" -> Texts.of("columns.value.yes");
            case "FALSE", "false" -> Texts.of("columns.value.no");
            default -> kept;
        };
    }

    /** The column's name in words, or its own name where it has none. */
    public static String ofColumn(String column) {
        String key = column.toUpperCase(Locale.ROOT);
        return Texts.has("columns." + key) ? Texts.family("columns", key) : column;
    }
}
