package vn.ptdv.logic.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of the Vietnamese dictionary, word by word: letters first, then the tone, then the next word.
 *
 * <p>A key is plain ASCII and compares by its characters, so it can be stored once and sorted by anything.
 */
public final class VietnameseOrder {
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final char FIRST_LETTER = 'A';
    private static final char WORD_END = '!';
    private static final char PART_END = ' ';
    private static final char FIRST_TONE = '1';
    private static final int LONGEST_NUMBER = FIRST_LETTER - '0' - 1;

    private VietnameseOrder() {}

    /** The key of a text; numbers in it count by their value, so that Chi bộ 2 stands before Chi bộ 10. */
    public static String key(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        appendKey(out, VietnameseText.nfc(text));
        return out.toString();
    }

    /** The key of a person's name: tên, then đệm, then họ. */
    public static String nameKey(String fullName) {
        String name = VietnameseText.clean(fullName);
        int given = name.lastIndexOf(' ');
        if (given < 0) {
            return key(name);
        }
        int family = name.indexOf(' ');
        StringBuilder out = new StringBuilder(name.length() + 24);
        appendKey(out, name.substring(given + 1));
        out.append(PART_END);
        appendKey(out, family < given ? name.substring(family + 1, given) : "");
        out.append(PART_END);
        appendKey(out, name.substring(0, family));
        return out.toString();
    }

    /** Texts in dictionary order; equal keys by case and spelling, so that the order never depends on chance. */
    public static Comparator<String> texts() {
        return Comparator.comparing(VietnameseOrder::key).thenComparing(Comparator.naturalOrder());
    }

    /** Names by tên, đệm, họ. */
    public static Comparator<String> names() {
        return Comparator.comparing(VietnameseOrder::nameKey).thenComparing(Comparator.naturalOrder());
    }

    /** A sorted copy by text, each key made once. */
    public static <T> List<T> sorted(Collection<T> items, Function<T, String> text) {
        return sorted(items, text, VietnameseOrder::key);
    }

    /** A sorted copy by a person's name, each key made once. */
    public static <T> List<T> sortedByName(Collection<T> items, Function<T, String> name) {
        return sorted(items, name, VietnameseOrder::nameKey);
    }

    private static <T> List<T> sorted(Collection<T> items, Function<T, String> text, Function<String, String> keyOf) {
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        for (T item : items) {
            String shown = text.apply(item);
            keyed.add(new Keyed<>(keyOf.apply(shown), shown, item));
        }
        keyed.sort(Comparator.comparing((Keyed<T> k) -> k.key).thenComparing(k -> k.text));
        return keyed.stream().map(Keyed::item).toList();
    }

    private record Keyed<T>(String key, String text, T item) {}

    private static void appendKey(StringBuilder out, String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = appendNumber(out, text, i);
            } else if (Character.isLetter(c)) {
                i = appendWord(out, text, i);
            } else {
                i++;
            }
        }
    }

    private static int appendWord(StringBuilder out, String text, int from) {
        int tone = Letters.LEVEL;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                tone = tone == Letters.LEVEL ? Letters.tone(c) : tone;
                out.append(rank(c));
            } else if (c != '\'' && c != '\u2019') {
                break;
            }
        }
        out.append(WORD_END).append((char) (FIRST_TONE + tone));
        return i;
    }

    private static int appendNumber(StringBuilder out, String text, int from) {
        int start = from;
        int end = from;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0 && text.charAt(end) <= '9') {
            end++;
        }
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        // The count of digits comes first, so that a shorter number stands before a longer one.
        out.append((char) ('0' + Math.min(end - start, LONGEST_NUMBER)));
        out.append(text, start, end).append(WORD_END).append(FIRST_TONE);
        return end;
    }

    private static char rank(char c) {
        int at = ALPHABET.indexOf(Letters.base(c));
        if (at < 0) {
            at = ALPHABET.indexOf(Letters.plain(c));
        }
        return at < 0 ? (char) (FIRST_LETTER + ALPHABET.length()) : (char) (FIRST_LETTER + at);
    }
}
