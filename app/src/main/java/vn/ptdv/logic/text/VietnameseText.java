package vn.ptdv.logic.text;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text brought to one shape: composed, cleaned, folded for search, with its tones where the house wants them. */
public final class VietnameseText {
    /** Set at start and used wherever letters change case. */
    public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    private static final char FIRST_ACCENTED = 0xC0;
    private static final char FIRST_COMBINING = 0x300;
    private static final char FIRST_TONED = 0x1EA0;
    private static final char LAST_TONED = 0x1EF9;

    private VietnameseText() {}

    /** Composed Unicode, the only form that is stored. */
    public static String nfc(String text) {
        return isDecomposed(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Whether the text is not composed, as when typed on some phones or copied from some PDF files. */
    public static boolean isDecomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return false;
    }

    /** Letters that are composed in any company; nearly all texts hold no others, which saves asking for each of them. */
    private static boolean isComposed(char c) {
        return c < FIRST_COMBINING || (c >= FIRST_TONED && c <= LAST_TONED);
    }

    /** For search: lower case, no accents, đ as d, one blank between words; dashes and quotes in their plain form. */
    public static String fold(String text) {
        String composed = nfc(text);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            appendFolded(out, composed.charAt(i));
        }
        return trimmedEnd(out);
    }

    /** Lower case with accents kept and every tone at its old place: uỷ and ủy become the same. */
    public static String foldKeepingTone(String text) {
        return toneStyle(clean(text), ToneStyle.OLD).toLowerCase(LOCALE);
    }

    /** Whether two texts differ only in case, blanks, Unicode form or the place of a tone. */
    public static boolean sameWord(String one, String other) {
        return foldKeepingTone(one).equals(foldKeepingTone(other));
    }

    /** The text with ủy, hòa, thúy (OLD) or uỷ, hoà, thuý (NEW). */
    public static String toneStyle(String text, ToneStyle style) {
        return style.rewrite(nfc(text));
    }

    /** Whether it can be somebody's name: figures, dates and signs alone are not. */
    public static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** A pasted text as one line of composed Unicode: no line breaks, no-break blanks, invisible signs or double blanks. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String composed = nfc(text);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isBlank(c)) {
                appendBlank(out);
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return trimmedEnd(out);
    }

    /** Whether the text is plain words with one blank between them, as nearly all are. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c > ' ' && c <= '~') || (c >= FIRST_ACCENTED && isComposed(c));
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Each word with a capital first letter and the rest small: NGUYỄN VĂN AN gives Nguyễn Văn An. */
    public static String titleCaseName(String name) {
        StringBuilder out = new StringBuilder(clean(name).toLowerCase(LOCALE));
        boolean first = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (first) {
                out.setCharAt(i, Character.toUpperCase(c));
            }
            first = c == ' ' || c == '-' || c == '\'' || c == '(' || c == '.';
        }
        return out.toString();
    }

    /** Capitals by the rules of Vietnamese. */
    public static String upper(String text) {
        return nfc(text).toUpperCase(LOCALE);
    }

    /** Small letters by the rules of Vietnamese. */
    public static String lower(String text) {
        return nfc(text).toLowerCase(LOCALE);
    }

    private static void appendFolded(StringBuilder out, char c) {
        if (isBlank(c)) {
            appendBlank(out);
        } else if (!isInvisible(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(plainSign(Letters.plain(c)));
        }
    }

    private static void appendBlank(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String trimmedEnd(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || (c < ' ' && c >= '\t') || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return c != ' ' && (c == '\u00AD' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static char plainSign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }
}
