package vn.ptdv.document.profile;

import java.util.Set;
import vn.ptdv.document.model.Emphasis;

/** How a line looks: sizes and line height in points, indents in millimetres. */
public record Look(
        LookId id,
        double size,
        Emphasis emphasis,
        Place place,
        double line,
        double before,
        double after,
        double first,
        double hang,
        String color,
        Set<Trait> traits,
        int outline) {

    /** Where the line stands. */
    public enum Place {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /** What else the line does. */
    public enum Trait {
        KEEP,
        RULE,
        UNDERLINE
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The same look in another size, its line height in proportion. */
    public Look sized(double points) {
        double height = Math.round(line * points / size * 2) / 2.0;
        return new Look(id, points, emphasis, place, height, before, after, first, hang, color, traits, outline);
    }
}
