package vn.ptdv.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.Tables;

/** Names of units with what offices leave out or shorten written whole, from the table {@code rules/unit_words.csv}. */
final class UnitSpelling {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, String> FIRST = new HashMap<>();
    private static final Map<String, String> ANYWHERE = new HashMap<>();
    private static final Map<String, String> PHRASES = new LinkedHashMap<>();
    private static final List<String> HEADS = new ArrayList<>();

    static {
        for (List<String> line : Tables.read("unit_words")) {
            String written = line.get(1);
            switch (line.get(0)) {
                case "first" -> FIRST.put(written, line.get(2));
                case "word" -> ANYWHERE.put(written, line.get(2));
                case "phrase" -> PHRASES.put(spaced(written), spaced(line.get(2)));
                default -> HEADS.add(VietnameseText.fold(written) + " ");
            }
        }
    }

    private UnitSpelling() {}

    /** The same for every usual way of writing one name; accents tell short forms from words, then they go. */
    static String whole(String name) {
        List<String> words = new ArrayList<>();
        for (String word : OTHER.split(VietnameseText.foldKeepingTone(name))) {
            if (!word.isEmpty()) {
                String meant = words.isEmpty() ? FIRST.getOrDefault(word, word) : word;
                words.add(ANYWHERE.getOrDefault(meant, meant));
            }
        }
        String whole = spaced(String.join(" ", words));
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            whole = whole.replace(phrase.getKey(), phrase.getValue());
        }
        return whole.strip();
    }

    /** Whether a list only shortens the name that the book has, which it must not lose by that. */
    static boolean shortens(String said, String known) {
        return said.length() < known.length()
                && !VietnameseText.fold(said).equals(VietnameseText.fold(known))
                && whole(said).equals(whole(known));
    }

    /** Without "chi bộ" or "đảng bộ" at its head; empty when that is all of it. */
    static String bare(String whole) {
        return HEADS.stream()
                .filter(whole::startsWith)
                .findFirst()
                .map(head -> whole.substring(head.length()))
                .orElse(whole);
    }

    private static String spaced(String words) {
        return " " + VietnameseText.fold(words) + " ";
    }
}
