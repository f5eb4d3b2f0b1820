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

    private static final double LINE_STEP = 0.75;

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

    /** The same look in another size; its line height is one that both layouts hold without rounding. */
    public Look sized(double points) {
        double height = Math.round(line * points / size / LINE_STEP) * LINE_STEP;
        return new Look(id, points, emphasis, place, height, before, after, first, hang, color, traits, outline);
    }
}
