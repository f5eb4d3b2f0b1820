package vn.ptdv.logic.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ptdv.logic.text.VietnameseText;

/**
 * A field of a list: its stable key, its title, and how a row answers for it.
 *
 * @param value text, code, number, day, partial date, yes or no, several of them, or nothing as a blank or an empty Optional
 * @param choices what a code can be, as it is when asked
 */
public record FilterField<R>(
        String key, String title, FieldType type, Function<R, ?> value, Supplier<List<Choice>> choices) {
    /** A code and what it is called. */
    public record Choice(String code, String label) {}

    public static <R> FilterField<R> of(String key, String title, FieldType type, Function<R, ?> value) {
        return new FilterField<>(key, title, type, value, List::of);
    }

    public static <R> FilterField<R> coded(
            String key, String title, Function<R, ?> value, Supplier<List<Choice>> choices) {
        return new FilterField<>(key, title, FieldType.CODE, value, choices);
    }

    boolean isCalled(String name) {
        return key.equalsIgnoreCase(name)
                || VietnameseText.fold(title).equals(VietnameseText.fold(name).strip());
    }

    /** By code, or by the name it bears, accents aside. */
    Optional<Choice> choice(String said) {
        List<Choice> all = choices.get();
        String folded = VietnameseText.fold(said).strip();
        return all.stream()
                .filter(c -> c.code().equalsIgnoreCase(said))
                .findFirst()
                .or(() -> all.stream()
                        .filter(c -> VietnameseText.fold(c.label()).equals(folded))
                        .findFirst());
    }

    public String label(String code) {
        return choice(code).map(Choice::label).orElse(code);
    }
}
