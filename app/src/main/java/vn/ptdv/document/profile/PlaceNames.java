package vn.ptdv.document.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The place before the date: when the administrative level must stand before the name. */
public final class PlaceNames {
    private final Map<String, String> levels;

    private PlaceNames(Map<String, String> levels) {
        this.levels = levels;
    }

    public static PlaceNames shipped() {
        return new PlaceNames(
                RuleFile.rows("place-levels.csv").stream().collect(Collectors.toMap(r -> r[0], r -> r[1])));
    }

    /** Where the office sits; whether it bears a person's name only the office knows. */
    public record Seat(String level, String name, String superior, NamedAfter namedAfter) {}

    /** What a place is named after. */
    public enum NamedAfter {
        PERSON,
        OTHER
    }

    public String printed(Seat seat, FormatProfile profile) {
        return needsLevel(seat, profile)
                ? Optional.ofNullable(levels.get(seat.level())).orElse("") + " " + seat.name()
                : seat.name();
    }

    private static boolean needsLevel(Seat seat, FormatProfile profile) {
        boolean oneSyllable = List.of(seat.name().strip().split("\\s+")).size() == 1;
        boolean numbered = seat.name().strip().matches("\\d+");
        if (numbered) {
            return profile.numberedPlaceGetsLevel();
        }
        return oneSyllable
                || seat.namedAfter() == NamedAfter.PERSON
                || seat.name().equalsIgnoreCase(seat.superior());
    }
}
