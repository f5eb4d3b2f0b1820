package vn.ptdv.document.typeset;

import java.util.Arrays;
import java.util.List;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.logic.text.Texts;

/** Counts headings, articles, clauses and points while a body is composed. */
final class Numbering {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    private final FormatProfile profile;
    private final int[] levels = new int[5];
    private int depth;
    private int article;
    private int deepClause;
    private int point;

    Numbering(FormatProfile profile) {
        this.profile = profile;
    }

    String heading(int level) {
        depth = Math.max(1, Math.min(4, level));
        levels[depth]++;
        Arrays.fill(levels, depth + 1, levels.length, 0);
        deepClause = 0;
        point = 0;
        return pattern(profile.headingPattern(depth), levels[depth]);
    }

    /** A new part or chapter starts headings and clauses anew; articles count on. */
    void part() {
        Arrays.fill(levels, 0);
        depth = 0;
        point = 0;
    }

    int article(int given) {
        article = given > 0 ? given : article + 1;
        Arrays.fill(levels, 0);
        depth = 0;
        point = 0;
        return article;
    }

    /** Clauses count together with headings of the second level, for both print 1., 2., 3. */
    int clause(int given) {
        point = 0;
        if (depth > 2) {
            deepClause = given > 0 ? given : deepClause + 1;
            return deepClause;
        }
        levels[2] = given > 0 ? given : levels[2] + 1;
        return levels[2];
    }

    String point() {
        return letter(++point);
    }

    private String pattern(String form, int n) {
        if (form.startsWith("1.1")) {
            return levels[2] + "." + n + form.substring(3);
        }
        String sign = form.substring(0, 1);
        String number = switch (sign) {
            case "I" -> roman(n);
            case "a" -> letter(n);
            case "A" -> letter(n).toUpperCase(java.util.Locale.ROOT);
            default -> String.valueOf(n);
        };
        return number + form.substring(1);
    }

    static String roman(int n) {
        return n < 100 ? ROMAN_TENS[n / 10] + ROMAN[n % 10] : String.valueOf(n);
    }

    private static String letter(int n) {
        List<String> alphabet = List.of(Texts.of("paper.alphabet").split(" "));
        return alphabet.get((n - 1) % alphabet.size());
    }
}
