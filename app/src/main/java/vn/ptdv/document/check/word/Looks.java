package vn.ptdv.document.check.word;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.check.word.Layout.Align;
import vn.ptdv.document.check.word.Layout.LineRule;
import vn.ptdv.document.check.word.Layout.Numbering;
import vn.ptdv.document.ooxml.Props;
import vn.ptdv.document.ooxml.Styles;

/** Turns the properties of paragraphs and runs into the look that results from them. */
final class Looks {
    private static final double WORDS_OWN_SIZE = 10;
    private static final double LINES = 12;

    private final Styles styles;

    Looks(Styles styles) {
        this.styles = styles;
    }

    Glyphs glyphs(Optional<Element> run, Optional<Element> paragraph) {
        Props all = new Props(styles.ofRun(run, paragraph));
        return new Glyphs(
                size(all),
                all.on("b"),
                all.on("i"),
                all.value("u", "val").filter(u -> !u.equals("none")).isPresent(),
                styles.font(all),
                all.value("color", "val").orElse("auto").toUpperCase(Locale.ROOT));
    }

    boolean capitals(Optional<Element> run, Optional<Element> paragraph) {
        return new Props(styles.ofRun(run, paragraph)).on("caps");
    }

    boolean hidden(Optional<Element> run, Optional<Element> paragraph) {
        return new Props(styles.ofRun(run, paragraph)).on("vanish");
    }

    Layout layout(Optional<Element> paragraph) {
        Props all = new Props(styles.ofParagraph(paragraph));
        double first = all.points("ind", "firstLine", 0) - all.points("ind", "hanging", 0);
        double left = all.points("ind", "left").orElseGet(() -> all.points("ind", "start", 0));
        LineRule rule = rule(all.value("spacing", "lineRule").orElse("auto"));
        double line = all.points("spacing", "line", LINES);
        return new Layout(
                align(all.value("jc", "val").orElse("left")),
                first,
                left,
                all.points("spacing", "before", 0),
                all.points("spacing", "after", 0),
                rule == LineRule.MULTIPLE ? line / LINES : line,
                rule,
                all.child("numPr").isPresent() ? Numbering.AUTOMATIC : Numbering.TYPED);
    }

    private static double size(Props all) {
        return all.value("sz", "val").map(Looks::half).orElse(WORDS_OWN_SIZE);
    }

    private static double half(String typed) {
        try {
            return Double.parseDouble(typed) / 2;
        } catch (NumberFormatException e) {
            return WORDS_OWN_SIZE;
        }
    }

    private static LineRule rule(String name) {
        return switch (name) {
            case "exact" -> LineRule.EXACT;
            case "atLeast" -> LineRule.AT_LEAST;
            default -> LineRule.MULTIPLE;
        };
    }

    private static Align align(String name) {
        return switch (name) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFIED;
            default -> Align.LEFT;
        };
    }
}
