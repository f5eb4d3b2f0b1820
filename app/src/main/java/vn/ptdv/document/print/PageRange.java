package vn.ptdv.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from one to another, both counted from 1 and included. */
public record PageRange(int from, int to) {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,5})\\s*(?:[-\u2013]\\s*(\\d{1,5})?)?\\s*");

    /** Reads {@code 1-3, 5, 8-}; nothing if it is not such a list or names a page that is not there. */
    public static Optional<List<PageRange>> parse(String text, int pages) {
        List<PageRange> ranges = new ArrayList<>();
        for (String part : List.of(text.strip().split("[,;]"))) {
            Matcher m = PART.matcher(part);
            if (!m.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(m.group(1));
            boolean open = part.strip().endsWith("-");
            int to = m.group(2) != null ? Integer.parseInt(m.group(2)) : open ? pages : from;
            if (from < 1 || to > pages || from > to) {
                return Optional.empty();
            }
            ranges.add(new PageRange(from, to));
        }
        return Optional.of(ranges);
    }
}
