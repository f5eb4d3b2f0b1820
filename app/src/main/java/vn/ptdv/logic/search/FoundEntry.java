package vn.ptdv.logic.search;

import java.util.List;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.logic.text.VietnameseText;

/** One thing that can be found: what is shown, further words that lead to it, and its place among equals. */
public record FoundEntry(FoundKind kind, String id, String display, List<String> words, String orderKey) {
    public FoundEntry {
        words = List.copyOf(words);
    }

    /** A person by name, initials and numbers such as CCCD or certificate. */
    public static FoundEntry person(String id, String fullName, List<String> numbers) {
        List<String> words = Stream.concat(Stream.of(NameInitials.of(fullName)), numbers.stream())
                .toList();
        return new FoundEntry(FoundKind.PERSON, id, fullName, words, VietnameseOrder.nameKey(fullName));
    }

    /** One who helps others, by name and initials; the unit tells two of one name apart. */
    public static FoundEntry helper(String id, String fullName, String unit) {
        return new FoundEntry(
                FoundKind.HELPER,
                id,
                fullName,
                List.of(NameInitials.of(fullName), unit),
                VietnameseOrder.nameKey(fullName));
    }

    /** What tells it from another of the same name, as far as the entry itself knows. */
    public String beside() {
        return kind == FoundKind.HELPER ? words.get(words.size() - 1) : "";
    }

    /** Anything else by its text and further words: codes, numbers, other names. */
    public static FoundEntry of(FoundKind kind, String id, String display, List<String> words) {
        return new FoundEntry(kind, id, display, words, VietnameseOrder.key(display));
    }

    /** The text that is searched: the display first, then the other words, parted by a sign no one types. */
    byte[] searched() {
        StringBuilder out = new StringBuilder(VietnameseText.fold(display)).append(FoldedIndex.FIELD);
        words.forEach(word -> out.append(VietnameseText.fold(word)).append(FoldedIndex.FIELD));
        return FoldedIndex.bytes(out);
    }
}
