package vn.ptdv.sheet.read;

/** Entities of XML and the {@code _x000D_} marks of Excel, turned back into characters. */
final class XmlText {
    private static final int LONGEST = 10;

    private XmlText() {}

    static String resolved(String text) throws ReadFailure {
        StringBuilder out = new StringBuilder(text.length());
        if (!resolve(text, out)) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
        return out.toString();
    }

    /** As {@link #resolved}, but an unknown entity stays as it is: good enough for names in attributes. */
    static String lenient(String text) {
        StringBuilder out = new StringBuilder(text.length());
        return resolve(text, out) ? out.toString() : text;
    }

    private static boolean resolve(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c != '&') {
                out.append(c);
            } else {
                int end = text.indexOf(';', i);
                if (end < 0 || end - i > LONGEST || !entity(text.substring(i + 1, end), out)) {
                    return false;
                }
                i = end;
            }
        }
        return true;
    }

    private static boolean entity(String name, StringBuilder out) {
        switch (name) {
            case "amp" -> out.append('&');
            case "lt" -> out.append('<');
            case "gt" -> out.append('>');
            case "quot" -> out.append('"');
            case "apos" -> out.append('\'');
            default -> {
                return name.startsWith("#") && codePoint(name.substring(1), out);
            }
        }
        return true;
    }

    private static boolean codePoint(String digits, StringBuilder out) {
        try {
            boolean hex = digits.startsWith("x");
            int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            if (!Character.isValidCodePoint(code)) {
                return false;
            }
            out.appendCodePoint(code);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Excel writes characters that XML forbids as {@code _xHHHH_}. */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (isMark(text, at)) {
                out.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isMark(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
