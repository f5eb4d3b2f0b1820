package vn.ptdv.logic.search;

import java.util.List;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;

/** What somebody typed into a search box, folded once, to be looked for in many texts. */
public record TypedWords(List<String> words) {
    /** Two letters begin too many names. */
    private static final int SHORTEST_INITIALS = 3;

    public TypedWords {
        words = List.copyOf(words);
    }

    public static TypedWords of(String typed) {
        return new TypedWords(Stream.of(VietnameseText.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether every word occurs in the text in any order, accents and case aside, or abbreviates it: nva. */
    public boolean foundIn(String text) {
        if (words.isEmpty()) {
            return true;
        }
        String folded = VietnameseText.fold(text);
        return words.stream()
                .allMatch(word -> folded.contains(word)
                        || (word.length() >= SHORTEST_INITIALS
                                && NameInitials.of(folded).contains(word)));
    }
}
