package vn.ptdv.ui.common.field;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the values of a list read that is chosen from and never typed into. */
public final class ChoiceWords {
    private ChoiceWords() {}

    public static <T> StringConverter<T> by(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            // The control asks for this only where one can type.
            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
