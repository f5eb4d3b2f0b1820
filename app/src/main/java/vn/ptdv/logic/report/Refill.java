package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts new figures into a sentence that a clerk may have rewritten since it was filled the first time. */
public final class Refill {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*%?");

    private Refill() {}

    /**
     * The clerk's sentence with the new figures: the new sentence itself where nobody touched the old one; otherwise
     * each figure that changed in its own place. Empty where the figures no longer stand as they were filled.
     */
    public static Optional<String> sentence(String clerks, String filled, String now) {
        if (clerks.equals(filled)) {
            return Optional.of(now);
        }
        List<String> old = numbers(filled);
        List<String> next = numbers(now);
        if (old.size() != next.size()) {
            return old.equals(next) ? Optional.of(clerks) : Optional.empty();
        }
        StringBuilder words = new StringBuilder(clerks);
        int from = 0;
        for (int i = 0; i < old.size(); i++) {
            int at = place(words, old.get(i), from);
            if (at < 0) {
                if (old.get(i).equals(next.get(i))) {
                    continue;
                }
                return Optional.empty();
            }
            words.replace(at, at + old.get(i).length(), next.get(i));
            from = at + next.get(i).length();
        }
        return Optional.of(words.toString());
    }

    /** Where the number stands by itself and not as a part of a longer one. */
    private static int place(CharSequence words, String number, int from) {
        Matcher matcher = NUMBER.matcher(words);
        int at = from;
        while (at <= words.length() && matcher.find(at)) {
            if (matcher.group().equals(number)) {
                return matcher.start();
            }
            at = matcher.end();
        }
        return -1;
    }

    private static List<String> numbers(String words) {
        List<String> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
