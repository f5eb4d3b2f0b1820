package vn.ptdv.document.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and symbol as they stand on paper, with whatever is wrong in them. */
record SymbolText(String shown, String digits, String kind, String body, boolean colon, boolean blanks) {
    private static final Pattern SHAPE = Pattern.compile(
            "\\S+?\\s*(:?)\\s*(\\d+\\p{Ll}|[\\d.\u2026_]*)(\\s*)([-/\u2013])(\\s*)([\\p{L}\\d]+)(\\s*)([-/])(\\s*)(.*)");

    static SymbolText of(String text) {
        String line = text.replaceAll("[\\t\\n ]+", " ");
        Matcher shape = SHAPE.matcher(line);
        if (!shape.matches()) {
            return new SymbolText(line, "", "", "", line.contains(":"), false);
        }
        boolean numbered = shape.group(2).chars().anyMatch(Character::isDigit);
        boolean before = numbered && !shape.group(3).isEmpty();
        boolean inside = !shape.group(5).isEmpty()
                || !shape.group(7).isEmpty()
                || !shape.group(9).isEmpty();
        boolean wrongSign = !shape.group(4).equals("-") || !shape.group(8).equals("/");
        return new SymbolText(
                line,
                numbered ? shape.group(2) : "",
                shape.group(6),
                shape.group(10).strip(),
                !shape.group(1).isEmpty(),
                before || inside || wrongSign);
    }
}
