package vn.ptdv.sheet.read;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/** A number format as far as it matters: its code, and whether it shows a day. */
record NumberFormat(String code, boolean date) {
    private static final String NO_NUMBER = "#NUM!";
    static final NumberFormat GENERAL = new NumberFormat("", false);
    private static final Map<Integer, String> BUILT_IN =
            Map.of(1, "0", 2, "0.00", 3, "#,##0", 4, "#,##0.00", 9, "0%", 10, "0.00%", 49, "@");

    static NumberFormat of(int id, Map<Integer, String> codes) {
        String own = codes.get(id);
        if (own != null) {
            return of(own);
        }
        boolean date = within(id, 14, 22) || within(id, 27, 36) || within(id, 45, 47) || within(id, 50, 58);
        return date ? new NumberFormat("", true) : new NumberFormat(BUILT_IN.getOrDefault(id, ""), false);
    }

    /** The cell that shows a number in this format. */
    Cell cell(double number, CellNumbers.DayBase base) {
        if (!Double.isFinite(number)) {
            return new Cell.Failure(NO_NUMBER);
        }
        if (!date || !CellNumbers.isSerialDay(number, base)) {
            return new Cell.Figure(number, code);
        }
        LocalDateTime moment = CellNumbers.moment(number, base);
        if (number >= 1) {
            return new Cell.DateValue(moment);
        }
        // Nought comes of formulas that lead to a blank cell; shown as a day it is 00/01/1900, which is none.
        boolean nought = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return nought ? Cell.blank() : Cell.text(moment.toLocalTime().toString());
    }

    private static boolean within(int id, int first, int last) {
        return first <= id && id <= last;
    }

    static NumberFormat of(String code) {
        return code.equalsIgnoreCase("general") ? GENERAL : new NumberFormat(code, showsDate(code));
    }

    /** Letters d, m, y, h, s outside quotes, brackets and escapes; a colour or a locale in brackets does not count. */
    private static boolean showsDate(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '[') {
                int end = code.indexOf(']', i);
                if (end == i + 2 && "hms".indexOf(Character.toLowerCase(code.charAt(i + 1))) >= 0) {
                    return true;
                }
                i = end < 0 ? code.length() : end;
            } else if (!quoted && "dmyhs".indexOf(c) >= 0) {
                return true;
            } else if (!quoted && c == ';') {
                return false;
            }
        }
        return false;
    }
}
