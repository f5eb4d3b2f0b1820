package vn.ptdv.document.profile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.ptdv.document.model.Emphasis;

/** Reads a look from its line of data, such as {@code size=14 bold center line=17}. */
final class LookParser {
    private LookParser() {}

    static Look parse(LookId id, String line) {
        Map<String, String> values = new HashMap<>();
        for (String token : List.of(line.strip().split("\\s+"))) {
            int eq = token.indexOf('=');
            values.put(eq < 0 ? token : token.substring(0, eq), eq < 0 ? "" : token.substring(eq + 1));
        }
        return new Look(
                id,
                number(values, "size"),
                emphasis(values.keySet()),
                place(values.keySet()),
                number(values, "line"),
                number(values, "before"),
                number(values, "after"),
                number(values, "first"),
                number(values, "hang"),
                values.getOrDefault("color", "000000"),
                traits(values.keySet()),
                (int) number(values, "outline"));
    }

    private static double number(Map<String, String> values, String key) {
        return Double.parseDouble(values.getOrDefault(key, "0"));
    }

    private static Emphasis emphasis(Set<String> tokens) {
        if (tokens.contains("bold")) {
            return tokens.contains("italic") ? Emphasis.BOLD_ITALIC : Emphasis.BOLD;
        }
        return tokens.contains("italic") ? Emphasis.ITALIC : Emphasis.PLAIN;
    }

    private static Look.Place place(Set<String> tokens) {
        for (Look.Place place : Look.Place.values()) {
            if (tokens.contains(place.name().toLowerCase(Locale.ROOT))) {
                return place;
            }
        }
        return Look.Place.LEFT;
    }

    private static Set<Look.Trait> traits(Set<String> tokens) {
        Set<Look.Trait> found = EnumSet.noneOf(Look.Trait.class);
        for (Look.Trait trait : Look.Trait.values()) {
            if (tokens.contains(trait.name().toLowerCase(Locale.ROOT))) {
                found.add(trait);
            }
        }
        return Set.copyOf(found);
    }
}
