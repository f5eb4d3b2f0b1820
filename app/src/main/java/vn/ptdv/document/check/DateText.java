package vn.ptdv.document.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place and date as they stand on paper. */
record DateText(String place, boolean comma, String day, String month, String year) {
    // The words between are recognised by their consonants, since their accents may be typed in any way.
    private static final Pattern SHAPE = Pattern.compile(
            "(.*?)(,?)\\s*\\b[Nn]g\\p{L}y\\b\\s*([\\d.\u2026]*)\\s*\\bth\\p{L}ng\\b\\s*([\\d.\u2026]*)\\s*\\bn\\p{L}m\\b\\s*([\\d.\u2026]*).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    static DateText of(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? new DateText(
                        shape.group(1).strip(),
                        !shape.group(2).isEmpty(),
                        shape.group(3),
                        shape.group(4),
                        shape.group(5))
                : new DateText("", true, "", "", "");
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether day and month are both given in digits. */
    boolean filled() {
        return day.matches("\\d+") && month.matches("\\d+");
    }
}
