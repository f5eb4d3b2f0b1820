package vn.ptdv.document.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.format.FormatSets;

/** The profiles that are known, chosen by a document's date unless it names one. */
public final class Profiles {
    private final Map<String, FormatProfile> byId = new LinkedHashMap<>();

    private Profiles(List<FormatProfile> profiles) {
        profiles.forEach(profile -> byId.put(profile.id(), profile));
    }

    /** The profiles that ship with the program. */
    public static Profiles shipped() {
        return of(FormatSets.shipped());
    }

    /** The profiles of a book. */
    public static Profiles of(FormatSets sets) {
        return new Profiles(sets.all().stream()
                .map(set -> new FormatProfile(set, sets.values(set)))
                .toList());
    }

    /** The same profiles with one key changed in each, as the office has decided for matters of practice. */
    public Profiles with(String key, String value) {
        Profiles changed = new Profiles(List.of());
        byId.forEach((id, profile) -> changed.byId.put(id, profile.with(key, value)));
        return changed;
    }

    public List<FormatProfile> all() {
        return List.copyOf(byId.values());
    }

    public Optional<FormatProfile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The guidance in force on a day; the oldest one for days before them all. */
    public FormatProfile forDate(LocalDate day) {
        return byId.values().stream()
                .filter(p -> !p.from().isAfter(day))
                .max(Comparator.comparing(FormatProfile::from))
                .orElseGet(() -> byId.values().stream()
                        .min(Comparator.comparing(FormatProfile::from))
                        .orElseThrow());
    }

    /** The profile that a document names, or that of its date, or that of today while it has none. */
    public FormatProfile of(OfficialDocument document, LocalDate today) {
        return find(document.profile()).orElseGet(() -> forDate(document.date().orElse(today)));
    }
}
