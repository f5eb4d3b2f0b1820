package vn.ptdv.sheet.template;

import vn.ptdv.sheet.read.CellName;

/**
 * What may stand in a cell whose value Excel has no type for; no longer than the 255 letters that Excel allows.
 *
 * <p>Of what the import takes only a day typed with its time is refused here; it may still find fault with what passes.
 */
final class TemplateFormulas {
    private TemplateFormulas() {}

    /** A day, a month or a year as text with any of the usual separators, or as a number. */
    static String date(int column) {
        String digits = "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + cell(column)
                + ",\"/\",\"\"),\"-\",\"\"),\".\",\"\"),\" \",\"\")";
        return "AND(ISNUMBER(--" + digits + "),ABS(LEN(" + digits + ")-6)<3)";
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
