package vn.ptdv.sheet.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;

/** Words that give away what a row or a mark is: totals, closing lines, ordinals, yes and no. */
public final class SheetWords {
    private static final SheetWords SHIPPED = new SheetWords(Tables.read("sheet_words"));
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, Set<String>> byKind = new HashMap<>();
    private final Map<String, Set<Character>> firstLetters = new HashMap<>();

    private SheetWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            String word = mark(line.get(1));
            written.computeIfAbsent(line.get(0), k -> new LinkedHashSet<>()).add(line.get(1));
            byKind.computeIfAbsent(line.get(0), k -> new HashSet<>()).add(word);
            firstLetters.computeIfAbsent(line.get(0), k -> new HashSet<>()).add(word.charAt(0));
        }
    }

    public static SheetWords shipped() {
        return SHIPPED;
    }

    /** The words of a kind as they are written, where accents and capitals matter. */
    public Set<String> written(String kind) {
        return written.getOrDefault(kind, Set.of());
    }

    /** Whether the text is one of the words of the kind. */
    public boolean is(String kind, String text) {
        return mayBe(kind, text) && byKind.getOrDefault(kind, Set.of()).contains(mark(text));
    }

    /** Whether the text begins with one of the words of the kind. */
    boolean begins(String kind, String text) {
        String folded = mark(text);
        return byKind.getOrDefault(kind, Set.of()).stream()
                .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
    }

    /** Most cells fail on their first letter, which is cheap to see. */
    private boolean mayBe(String kind, String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return !text.isEmpty();
        }
        String first = VietnameseText.fold(text.substring(0, 1));
        return first.isEmpty()
                || firstLetters.getOrDefault(kind, Set.of()).contains(Character.toLowerCase(first.charAt(0)));
    }

    private static String mark(String text) {
        String words = Titles.fold(text);
        return words.isEmpty() ? text.strip() : words;
    }
}
