package vn.ptdv.sheet.write;

import vn.ptdv.sheet.read.Cell;

/** Keeps what a person typed from becoming a formula, and gives it back unchanged when our own reader reads it. */
public final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    static boolean startsFormula(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    /** The text as it goes into a .csv: with an apostrophe where Excel would compute it, or take it for a failed formula. */
    static String guarded(String text) {
        boolean risky = !text.isEmpty() && (startsFormula(text.charAt(0)) || Cell.Failure.isError(text));
        boolean looksGuarded = text.length() > 1
                && text.charAt(0) == '\''
                && (startsFormula(text.charAt(1)) || text.charAt(1) == '\'' || Cell.Failure.isError(text.substring(1)));
        return risky || looksGuarded ? "'" + text : text;
    }
}
