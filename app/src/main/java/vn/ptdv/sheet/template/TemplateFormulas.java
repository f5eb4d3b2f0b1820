package vn.ptdv.sheet.template;

import java.util.List;
import vn.ptdv.sheet.read.CellName;

/**
 * What may stand in a cell whose value Excel has no type for; no longer than the 255 letters that Excel allows.
 *
 * <p>The import may still find fault with what passes here.
 */
final class TemplateFormulas {
    private TemplateFormulas() {}

    /** A day, a month or a year as text with any of the usual separators, or as a number, or with the month in words; the time of day is left aside. */
    static String date(int column) {
        String cell = cell(column);
        String day = "IF(ISNUMBER(" + cell + "),INT(" + cell + ")&\"\",LEFT(" + cell + ",FIND(\":\"," + cell
                + "&\"   :\")-3))";
        for (String sign : List.of("/", "-", ".", " ", "T")) {
            day = "SUBSTITUTE(" + day + ",\"" + sign + "\",\"\")";
        }
        // From 1000 to eight nines: the digits are asked once, since all must fit into what Excel allows.
        String digits = "ABS(" + day + "-50000499.5)<49999500";
        // A month is known by its "th", a year alone by the end of "năm".
        String words = "SUBSTITUTE(" + cell + ",\"m \",\"th\")";
        return "IF(ISERR(SEARCH(\"th\"," + words + "))," + digits + ",--RIGHT(" + cell + ",4)>999)";
    }

    /** Four digits, whether the cell takes them for a number or for text. */
    static String year(int column) {
        String cell = cell(column);
        return "AND(LEN(TRIM(" + cell + "))=4,--" + cell + ">=1900,--" + cell + "<=2100)";
    }

    /** Nine or twelve digits and nothing else; the zeros in front count. */
    static String citizenId(int column) {
        String cell = cell(column);
        return "AND(OR(LEN(" + cell + ")=9,LEN(" + cell + ")=12),TEXT(--" + cell + ",REPT(\"0\",LEN(" + cell + ")))="
                + cell + "&\"\")";
    }

    private static String cell(int column) {
        return CellName.letters(column) + (TemplateWriter.FIRST_DATA_ROW + 1);
    }
}
