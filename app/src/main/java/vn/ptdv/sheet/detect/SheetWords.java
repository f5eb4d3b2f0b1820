package vn.ptdv.sheet.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that give away what a row or a mark is: totals, closing lines, ordinals, yes and no. */
public final class SheetWords {
    private static final SheetWords SHIPPED = new SheetWords(Tables.read("sheet_words"));
    private final Map<String, Set<String>> byKind = new HashMap<>();

    private SheetWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            byKind.computeIfAbsent(line.get(0), k -> new HashSet<>()).add(mark(line.get(1)));
        }
    }

    public static SheetWords shipped() {
        return SHIPPED;
    }

    /** Whether the text is one of the words of the kind. */
    public boolean is(String kind, String text) {
        return byKind.getOrDefault(kind, Set.of()).contains(mark(text));
    }

    /** Whether the text begins with one of the words of the kind. */
    boolean begins(String kind, String text) {
        String folded = mark(text);
        return byKind.getOrDefault(kind, Set.of()).stream()
                .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
    }

    private static String mark(String text) {
        String words = Titles.fold(text);
        return words.isEmpty() ? text.strip() : words;
    }
}
