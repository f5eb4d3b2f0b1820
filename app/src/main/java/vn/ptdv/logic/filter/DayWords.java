package vn.ptdv.logic.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** Reads a day, a part of a date, a word such as "quý này", a span such as "trong 30 ngày tới", or two with ".." between. */
public final class DayWords {
    private static final Pattern STABLE = Pattern.compile("(next|last)-(\\d{1,4})-(days|weeks|months|years)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) (\\S+) (\\S+)");

    private DayWords() {}

    public static Optional<DayRange> parse(String text, LocalDate today) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return one(text.substring(0, dots), today)
                    .flatMap(from -> one(text.substring(dots + 2), today).map(from::upTo))
                    .filter(range -> !range.from().isAfter(range.to()));
        }
        return one(text, today);
    }

    /** The stable form of what was typed, so that it is the same in every language. */
    public static String stable(String typed) {
        String words = words(typed);
        Optional<String> named = word(words).map(DayWord::code);
        return named.or(() -> span(words)).orElse(typed.strip());
    }

    private static Optional<DayRange> one(String typed, LocalDate today) {
        String text = typed.strip();
        Matcher span = STABLE.matcher(stable(text));
        if (span.matches()) {
            DayWord.Span unit = Arrays.stream(DayWord.Span.values())
                    .filter(s -> s.code().equals(span.group(3)))
                    .findFirst()
                    .orElseThrow();
            int count = Integer.parseInt(span.group(2));
            return Optional.of(span.group(1).equals("next") ? unit.ahead(today, count) : unit.back(today, count));
        }
        return word(words(text))
                .map(word -> word.around(today))
                .or(() -> PartialDate.parse(text).map(DayRange::of))
                .or(() -> VietnameseDates.parse(text, today, DateUse.ANY).map(DayRange::of));
    }

    private static Optional<DayWord> word(String words) {
        return Arrays.stream(DayWord.values())
                .filter(w -> w.code().replace('-', ' ').equals(words)
                        || VietnameseText.fold(w.title()).equals(words))
                .findFirst();
    }

    /** "trong 30 ngày tới" or "30 ngày qua" in the stable form. */
    private static Optional<String> span(String words) {
        String within = VietnameseText.fold(Texts.of("filter.span.within")) + " ";
        Matcher span = SPAN.matcher(words.startsWith(within) ? words.substring(within.length()) : words);
        if (!span.matches()) {
            return Optional.empty();
        }
        Optional<DayWord.Span> unit = Arrays.stream(DayWord.Span.values())
                .filter(s -> VietnameseText.fold(s.title()).equals(span.group(2)))
                .findFirst();
        boolean ahead = VietnameseText.fold(Texts.of("filter.span.ahead")).equals(span.group(3));
        boolean back = VietnameseText.fold(Texts.of("filter.span.back")).equals(span.group(3));
        return unit.filter(u -> ahead || back).map(u -> (ahead ? "next-" : "last-") + span.group(1) + "-" + u.code());
    }

    /** What the stable form is called: "next-30-days" is "30 ngày tới". */
    public static String title(String stable) {
        Matcher span = STABLE.matcher(stable);
        if (span.matches()) {
            String unit = Texts.family("filter.span", span.group(3).toUpperCase(java.util.Locale.ROOT));
            boolean ahead = span.group(1).equals("next");
            return String.join(
                    " ", span.group(2), unit, ahead ? Texts.of("filter.span.ahead") : Texts.of("filter.span.back"));
        }
        return word(words(stable)).map(DayWord::title).orElse(stable);
    }

    private static String words(String text) {
        return VietnameseText.fold(text)
                .replace('-', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
