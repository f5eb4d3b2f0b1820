package vn.ptdv.store.doctor;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;

/** Takes out of a line whatever may name a person: addresses, long numbers, names by their shape, known names. */
public final class Masking {
    private static final String MASK = "***";
    private static final int ASCII = 127;
    private static final Pattern TIME = Pattern.compile("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
    // Possessive and anchored throughout: a long line must not take the square of its length.
    private static final Pattern SHAPES = Pattern.compile(String.join(
            "|",
            "(?<![^\\s,;<>\"'])[^\\s@,;<>\"']++@[^\\s,;<>\"']++",
            "\\d(?:[ .\\-/]?\\d){5,}+",
            "(?<![\\p{L}\\p{M}])\\p{Lu}\\p{L}*+(?:\\s++\\p{Lu}\\p{L}*+)++"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++");

    private final Set<String> known;

    private Masking(Set<String> known) {
        this.known = known;
    }

    /** By shape alone, where no book is open. */
    public static Masking byShape() {
        return new Masking(Set.of());
    }

    /** By shape, and every single word of these names. */
    static Masking of(Stream<String> names) {
        return new Masking(
                names.flatMap(name -> Arrays.stream(VietnameseText.fold(name).split("[^\\p{L}\\p{N}_]+")))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public String line(String line) {
        Matcher time = TIME.matcher(line);
        int start = time.find() ? time.end() : 0;
        String shaped =
                SHAPES.matcher(VietnameseText.nfc(line.substring(start))).replaceAll(MASK);
        return line.substring(0, start)
                + WORD.matcher(shaped)
                        .replaceAll(w -> isSuspect(w.group()) ? MASK : Matcher.quoteReplacement(w.group()));
    }

    // The log itself is written in plain English letters, so any other letter comes from the data.
    private boolean isSuspect(String word) {
        return word.chars().anyMatch(c -> c > ASCII) || (!known.isEmpty() && known.contains(VietnameseText.fold(word)));
    }
}
