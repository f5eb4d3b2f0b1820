package vn.ptdv.model.register;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in the register: 12, or 12a for a document entered between 12 and 13. */
public record RegisterNumber(int value, String letter) implements Comparable<RegisterNumber> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})\\s*(\\p{Ll}?)");
    private static final Comparator<RegisterNumber> ORDER =
            Comparator.comparingInt(RegisterNumber::value).thenComparing(RegisterNumber::letter);

    public static RegisterNumber of(int value) {
        return new RegisterNumber(value, "");
    }

    /** The number that is typed, with at most one letter; the letter is always a small one. */
    public static Optional<RegisterNumber> parse(String text) {
        Matcher typed = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        return typed.matches()
                ? Optional.of(new RegisterNumber(Integer.parseInt(typed.group(1)), typed.group(2)))
                : Optional.empty();
    }

    /** As on paper: 05, 12a. */
    public String printed() {
        return String.format(Locale.ROOT, "%02d", value) + letter;
    }

    /** The one so many places on; only the first of a run may have a letter. */
    public RegisterNumber plus(int places) {
        return places == 0 ? this : of(value + places);
    }

    @Override
    public int compareTo(RegisterNumber other) {
        return ORDER.compare(this, other);
    }
}
