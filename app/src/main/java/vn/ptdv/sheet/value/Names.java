package vn.ptdv.sheet.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.SheetWords;
import vn.ptdv.sheet.read.Cell;

/** Several people in one cell, as lists name two who help: one below the other, numbered, with a sign or "và" between. */
public final class Names {
    private static final String BETWEEN = "; ";
    /** The word between two names counts in small letters only: it is a family name, too. */
    private static final Pattern PARTS = Pattern.compile("[;,\\n\\r]|\\s+" + oneOf("between_names") + "\\s+");

    private static final Pattern NUMBERED = Pattern.compile("^(?:[-+\u2022]|\\d{1,2}\\s*[.)])\\s*");
    private static final Pattern ADDRESSED = Pattern.compile("(?iu)^" + oneOf("before_name") + "[.:]?\\s+");

    private Names() {}

    static Converted convert(Cell cell) {
        String names = parts(TextConverters.plain(cell)).collect(Collectors.joining(BETWEEN));
        return names.isEmpty() ? Converted.MISSING : Converted.of(names);
    }

    /** Each name of a value that was made here. */
    public static List<String> of(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return value.contains(BETWEEN) ? List.of(value.split(BETWEEN)) : List.of(value);
    }

    private static Stream<String> parts(String text) {
        // Nearly every cell names one, and nothing else.
        return isOne(text) ? Stream.of(VietnameseText.clean(text)).filter(name -> !name.isEmpty()) : cut(text);
    }

    private static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return SheetWords.shipped().written("between_names").stream().noneMatch(text::contains)
                && !ADDRESSED.matcher(text).find();
    }

    private static Stream<String> cut(String text) {
        return PARTS.splitAsStream(VietnameseText.nfc(text))
                .map(VietnameseText::clean)
                .map(part -> NUMBERED.matcher(part).replaceFirst(""))
                .map(part -> ADDRESSED.matcher(part).replaceFirst(""))
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    private static String oneOf(String kind) {
        return SheetWords.shipped().written(kind).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
