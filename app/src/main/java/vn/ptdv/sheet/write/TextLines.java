package vn.ptdv.sheet.write;

import java.text.Normalizer;

/** How many lines a text takes in a column, by the widths of the letters of Times New Roman in thousandths of its size. */
final class TextLines {
    private static final int DIGIT = 500;
    private static final int BLANK = 250;
    /** The edges of a cell and its indent. */
    private static final int EDGES = 900;

    private static final int BOLD_PERCENT = 108;
    private static final int LAST = 0x1F00;
    private static final short[] WIDTHS = widths();

    private TextLines() {}

    /** A quick no for most texts. */
    static boolean mayWrap(String text, int width) {
        return text.length() * 2 > width || text.indexOf('\n') >= 0;
    }

    static int plain(String text, int width) {
        return lines(text, width * DIGIT - EDGES);
    }

    static int bold(String text, int width) {
        return lines(text, (width * DIGIT - EDGES) * 100 / BOLD_PERCENT);
    }

    /** Words go to the next line where they do not fit; a word longer than a line is cut. */
    private static int lines(String text, int room) {
        int lines = 1;
        int filled = 0;
        int word = 0;
        int safe = Math.max(DIGIT, room);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c != ' ' && c != '\n') {
                word += width(c);
                continue;
            }
            if (filled > 0 && filled + BLANK + word > safe) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? BLANK : 0) + word;
            while (filled > safe) {
                lines++;
                filled -= safe;
            }
            word = 0;
            if (c == '\n') {
                lines++;
                filled = 0;
            }
        }
        return lines;
    }

    private static int width(char c) {
        return c < LAST ? WIDTHS[c] : DIGIT;
    }

    private static short[] widths() {
        short[] widths = new short[LAST];
        for (char c = 0; c < LAST; c++) {
            widths[c] = (short) letter(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
        return widths;
    }

    private static int letter(char c) {
        if ("ijltI.,;:/' |".indexOf(c) >= 0) {
            return 290;
        } else if ("frs-()".indexOf(c) >= 0) {
            return 350;
        } else if ("ABCDEFGHKLNOPQRTUVXYZ\u0110\u01AF\u01A0w".indexOf(c) >= 0) {
            return 700;
        } else if ("mMW%".indexOf(c) >= 0) {
            return 880;
        }
        return DIGIT;
    }
}
