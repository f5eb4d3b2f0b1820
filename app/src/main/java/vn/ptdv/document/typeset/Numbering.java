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
    private int article;
    private int clause;
    private int point;

    Numbering(FormatProfile profile) {
        this.profile = profile;
    }

    String heading(int level) {
        int depth = Math.max(1, Math.min(4, level));
        if (depth == 2) {
            levels[2] = clause;
        }
        levels[depth]++;
        for (int below = depth + 1; below < levels.length; below++) {
            levels[below] = 0;
        }
        clause = depth == 2 ? levels[2] : 0;
        point = 0;
        return pattern(profile.headingPattern(depth), levels[depth]);
    }

    /** A new part or chapter starts headings and clauses anew; articles count on. */
    void part() {
        Arrays.fill(levels, 0);
        clause = 0;
        point = 0;
    }

    int article(int given) {
        article = given > 0 ? given : article + 1;
        clause = 0;
        point = 0;
        return article;
    }

    int clause(int given) {
        clause = given > 0 ? given : clause + 1;
        point = 0;
        return clause;
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
