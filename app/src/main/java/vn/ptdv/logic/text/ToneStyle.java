package vn.ptdv.logic.text;

/** Where the tone stands in oa, oe, uy: ủy, hòa (OLD) or uỷ, hoà (NEW). */
public enum ToneStyle {
    OLD,
    NEW;

    /** Rewrites every syllable that ends in oa, oe or uy; "quý" keeps its tone, because its u belongs to the q. */
    String rewrite(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i + 1 < out.length(); i++) {
            if (moves(out, i)) {
                place(out, i);
            }
        }
        return out.toString();
    }

    private void place(StringBuilder out, int first) {
        char one = out.charAt(first);
        char two = out.charAt(first + 1);
        int tone = Letters.tone(one) + Letters.tone(two);
        out.setCharAt(first, Letters.withTone(one, this == OLD ? tone : Letters.LEVEL));
        out.setCharAt(first + 1, Letters.withTone(two, this == OLD ? Letters.LEVEL : tone));
    }

    private static boolean moves(CharSequence text, int first) {
        char one = text.charAt(first);
        char two = text.charAt(first + 1);
        boolean oneTone = (Letters.tone(one) == Letters.LEVEL) != (Letters.tone(two) == Letters.LEVEL);
        return oneTone
                && rhymes(Letters.base(one), Letters.base(two))
                && startsRhyme(text, first)
                && endsWord(text, first);
    }

    private static boolean rhymes(char one, char two) {
        return (one == 'o' && (two == 'a' || two == 'e')) || (one == 'u' && two == 'y');
    }

    private static boolean startsRhyme(CharSequence text, int first) {
        if (first == 0) {
            return true;
        }
        char before = text.charAt(first - 1);
        return Letters.base(before) != 'q' && !Letters.isVowel(before);
    }

    private static boolean endsWord(CharSequence text, int first) {
        return first + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(first + 2));
    }
}
