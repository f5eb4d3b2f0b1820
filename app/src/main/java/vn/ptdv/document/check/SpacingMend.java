package vn.ptdv.document.check;

import vn.ptdv.document.check.word.Layout;
import vn.ptdv.document.check.word.Layout.LineRule;
import vn.ptdv.document.check.word.Spot;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.check.word.WordNode;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;

/** Line height, space between paragraphs, first line and justification of the body's text. */
final class SpacingMend {
    private static final double LEAST_GAP = 6;
    private static final double LEAST_INDENT = 27;
    private static final double MOST_INDENT = 37;
    private static final double ANY_HEIGHT = 100;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final WordCopy copy;
    private final FormatProfile profile;

    SpacingMend(WordCopy copy, FormatProfile profile) {
        this.copy = copy;
        this.profile = profile;
    }

    void mend(Anatomy paper) {
        for (Part part : paper.parts()) {
            boolean body = switch (part.role()) {
                case BODY, CLAUSE, POINT, DASH, ARTICLE, GROUND -> true;
                default -> false;
            };
            if (body && part.line().spot().area() == Spot.Area.TEXT) {
                space(
                        copy.paragraph(part.line().spot().paragraph()).needFirst("pPr"),
                        part.line().layout());
            }
        }
    }

    private void space(WordNode properties, Layout layout) {
        Look look = profile.look(LookId.BODY);
        double most = profile.lineAtMost().orElse(ANY_HEIGHT);
        boolean height =
                layout.rule() == LineRule.EXACT && layout.line() >= profile.lineAtLeast() && layout.line() <= most;
        if (!height) {
            properties.need("spacing").set("line", twips(look.line())).set("lineRule", "exact");
        }
        if (layout.before() + layout.after() < LEAST_GAP) {
            properties.need("spacing").set("after", twips(look.after())).unset("afterAutospacing");
            properties.drop("contextualSpacing");
        }
        double first = layout.firstLine() + layout.left();
        boolean hanging = layout.firstLine() < 0 && layout.left() > 0;
        if (!hanging && (first < LEAST_INDENT || first > MOST_INDENT)) {
            properties
                    .need("ind")
                    .set("left", "0")
                    .unset("hanging")
                    .unset("start")
                    .set("firstLine", String.valueOf(Math.round(look.first() * TWIPS_PER_MM)));
        }
        if (layout.align() != Layout.Align.JUSTIFIED) {
            properties.need("jc").set("val", "both");
        }
    }

    private static String twips(double points) {
        return String.valueOf(Math.round(points * 20));
    }
}
