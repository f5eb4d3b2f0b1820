package vn.ptdv.model.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a Party organisation: 14 digits in groups 2-3-3-3-3, one group a level, written with dots. */
public record OrgCode(String dotted) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{2})\\.?(\\d{3})\\.?(\\d{3})\\.?(\\d{3})\\.?(\\d{3})");

    /** Reads the code with or without its dots. */
    public static Optional<OrgCode> parse(String text) {
        Matcher groups = SHAPE.matcher(text.strip());
        if (!groups.matches()) {
            return Optional.empty();
        }
        return Optional.of(new OrgCode(
                String.join(".", groups.group(1), groups.group(2), groups.group(3), groups.group(4), groups.group(5))));
    }
}
