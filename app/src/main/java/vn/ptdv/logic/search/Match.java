package vn.ptdv.logic.search;

/** How well one entry answers a query: the sum over its words, smaller is better. */
final class Match {
    static final int NONE = Integer.MAX_VALUE;

    private static final int WHOLE = 0;
    private static final int PREFIX = 2;
    private static final int INNER = 8;
    /** The tên and the beginning of a text are what people mean first; further words such as numbers come after. */
    private static final int ELSEWHERE_IN_TEXT = 1;

    private static final int IN_OTHER_FIELD = 3;

    private Match() {}

    static int score(byte[] bytes, int start, int length, byte[][] words) {
        int sum = 0;
        for (byte[] word : words) {
            int best = best(bytes, start, start + length, word);
            if (best == NONE) {
                return NONE;
            }
            sum += best;
        }
        return sum;
    }

    private static int best(byte[] bytes, int start, int end, byte[] word) {
        int best = NONE;
        int last = end - word.length;
        byte first = word[0];
        int field = 0;
        for (int at = start; at <= last; at++) {
            byte here = bytes[at];
            if (here == first && holds(bytes, at, word)) {
                int rank = rank(bytes, start, at, word);
                best = Math.min(best, rank == NONE || field == 0 ? rank : rank + IN_OTHER_FIELD);
                if (best == WHOLE) {
                    return best;
                }
            } else if (here == FoldedIndex.FIELD) {
                field++;
            }
        }
        return best;
    }

    private static boolean holds(byte[] bytes, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int rank(byte[] bytes, int start, int at, byte[] word) {
        if (at > start && isWord(bytes[at - 1])) {
            // One letter inside a word is in nearly every text and means nothing.
            return word.length == 1 ? NONE : INNER;
        }
        // Every text ends with the field sign, so there is always a byte after the word.
        byte after = bytes[at + word.length];
        boolean prominent = at == start || after == FoldedIndex.FIELD || lastWord(bytes, at + word.length);
        return (isWord(after) ? PREFIX : WHOLE) + (prominent ? 0 : ELSEWHERE_IN_TEXT);
    }

    private static boolean lastWord(byte[] bytes, int from) {
        int at = from;
        while (isWord(bytes[at])) {
            at++;
        }
        return bytes[at] == FoldedIndex.FIELD;
    }

    private static boolean isWord(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b < 0;
    }
}
