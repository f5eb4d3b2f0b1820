package vn.ptdv.document.typeset;

import java.util.List;
import vn.ptdv.document.profile.FormatProfile;

/** A document laid out as far as it goes without knowing the file: its profile, its language, its sections. */
public record Composition(FormatProfile profile, String title, List<Section> sections) {
    public Composition {
        sections = List.copyOf(sections);
    }
}
