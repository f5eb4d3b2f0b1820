package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Guesses the separator: the one that cuts the first lines into the same number of pieces most often. */
final class CsvSeparator {
    private static final String CANDIDATES = ";\t,|";
    private static final int SAMPLE = 1 << 16;
    private static final int LINES = 50;
    /** Some writers say in the first line what they separate with. */
    private static final String HINT = "sep=";

    private CsvSeparator() {}

    static char guess(Reader in) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int got = 0; got >= 0 && length < SAMPLE; got = in.read(sample, length, SAMPLE - length)) {
            length += got;
        }
        if (length > HINT.length() && new String(sample, 0, HINT.length()).equalsIgnoreCase(HINT)) {
            return sample[HINT.length()];
        }
        int[][] counts = count(sample, length);
        char best = ',';
        int bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            int score = score(counts[i]);
            if (score > bestScore) {
                bestScore = score;
                best = CANDIDATES.charAt(i);
            }
        }
        return best;
    }

    private static int[][] count(char[] sample, int length) {
        int[][] counts = new int[CANDIDATES.length()][LINES];
        int line = 0;
        boolean quoted = false;
        char before = '\n';
        for (int i = 0; i < length && line < LINES; before = sample[i++]) {
            char c = sample[i];
            // A quote in the middle of a value is a letter like any other.
            if (c == '"' && (quoted || before == '"' || before < ' ' || CANDIDATES.indexOf(before) >= 0)) {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                line++;
            } else if (!quoted) {
                int which = CANDIDATES.indexOf(c);
                if (which >= 0) {
                    counts[which][line]++;
                }
            }
        }
        return counts;
    }

    /** Lines that agree on a count weigh more than the count itself, so that commas inside sentences lose. */
    private static int score(int[] perLine) {
        int[] sorted = Arrays.stream(perLine).filter(n -> n > 0).sorted().toArray();
        int best = 0;
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            int lines = to - from;
            best = Math.max(best, lines * lines * Math.min(sorted[from], 20));
        }
        return best;
    }
}
