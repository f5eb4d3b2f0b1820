package vn.ptdv.logic.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ptdv.model.PartialDate;

/** Reads one freely typed date; each shape is tried in turn and the first that gives a real day wins. */
final class TypedDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int CENTURY = 100;
    /** A two-digit year of a plan or a term may lie this far ahead. */
    private static final int YEARS_AHEAD = 20;

    private static final Shape[] SHAPES = {
        new Shape("(?<d>\\d{1,2})[/. -](?<m>\\d{1,2})[/. -](?<y>\\d{4}|\\d{2})"),
        new Shape("(?<y>\\d{4})[/.-](?<m>\\d{1,2})[/.-](?<d>\\d{1,2})"),
        new Shape("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})"),
        new Shape("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"),
        new Shape("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{2})"),
        new Shape("(?<m>\\d{2})(?<y>\\d{4})"),
        new Shape("(?<m>\\d{1,2})[/. -](?<y>\\d{4})"),
        new Shape("(?<y>\\d{4})[/.-](?<m>\\d{1,2})"),
        new Shape("(?<y>\\d{4})"),
        new Shape("(ngay )?(?<d>\\d{1,2}) thang (?<m>\\d{1,2}) nam (?<y>\\d{4})"),
        new Shape("thang (?<m>\\d{1,2})( nam |[/. -])(?<y>\\d{4})"),
        new Shape("nam (?<y>\\d{4})"),
    };

    private final LocalDate today;
    private final DateUse use;

    TypedDate(LocalDate today, DateUse use) {
        this.today = today;
        this.use = use;
    }

    Optional<PartialDate> read(String text) {
        String typed = VietnameseText.fold(text)
                .replaceAll("[ t]0?0:00(:00(\\.0+)?)?$", "")
                .replaceAll(" ?([/.-]) ?", "$1")
                .replace(",", "");
        return Stream.of(SHAPES)
                .map(shape -> shape.matcher(typed))
                .filter(Matcher::matches)
                .flatMap(m -> date(m).stream())
                .filter(this::allowed)
                .findFirst();
    }

    private boolean allowed(PartialDate date) {
        return date.year() >= FIRST_YEAR
                && date.year() <= LAST_YEAR
                && (use == DateUse.ANY || !date.earliest().isAfter(today));
    }

    private Optional<PartialDate> date(Matcher m) {
        int month = part(m, "m");
        int day = part(m, "d");
        if ((has(m, "m") && month == 0) || (has(m, "d") && day == 0)) {
            return Optional.empty();
        }
        String year = m.group("y");
        return year.length() == 2
                ? pivoted(Integer.parseInt(year), month, day)
                : make(Integer.parseInt(year), month, day);
    }

    private Optional<PartialDate> pivoted(int shortYear, int month, int day) {
        LocalDate limit = use == DateUse.BIRTH ? today : today.plusYears(YEARS_AHEAD);
        int latest = limit.getYear() - Math.floorMod(limit.getYear() - shortYear, CENTURY);
        return make(latest, month, day)
                .filter(d -> !d.earliest().isAfter(limit))
                .or(() -> make(latest - CENTURY, month, day));
    }

    private static Optional<PartialDate> make(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher m, String name) {
        return has(m, name) ? Integer.parseInt(m.group(name)) : 0;
    }

    private static boolean has(Matcher m, String name) {
        return m.pattern().pattern().contains("<" + name + ">");
    }

    private record Shape(Pattern pattern) {
        Shape(String regex) {
            this(Pattern.compile(regex));
        }

        Matcher matcher(String text) {
            return pattern.matcher(text);
        }
    }
}
