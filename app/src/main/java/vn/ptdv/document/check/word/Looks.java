package vn.ptdv.document.check.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;
import vn.ptdv.document.check.word.Layout.Align;
import vn.ptdv.document.check.word.Layout.LineRule;
import vn.ptdv.document.check.word.Layout.Numbering;

/** Turns the properties of paragraphs and runs into the look that results from them. */
final class Looks {
    private static final double WORDS_OWN_SIZE = 10;
    private static final double LINES = 12;

    private final Styles styles;

    Looks(Styles styles) {
        this.styles = styles;
    }

    Glyphs glyphs(Optional<Element> run, Optional<Element> paragraph) {
        List<Element> all = styles.ofRun(run, paragraph);
        return new Glyphs(
                size(all),
                on(all, "b"),
                on(all, "i"),
                first(all, "u", "val").filter(u -> !u.equals("none")).isPresent(),
                font(all),
                first(all, "color", "val").orElse("auto").toUpperCase(Locale.ROOT));
    }

    boolean capitals(Optional<Element> run, Optional<Element> paragraph) {
        return on(styles.ofRun(run, paragraph), "caps");
    }

    boolean hidden(Optional<Element> run, Optional<Element> paragraph) {
        return on(styles.ofRun(run, paragraph), "vanish");
    }

    Layout layout(Optional<Element> paragraph) {
        List<Element> all = styles.ofParagraph(paragraph);
        double first = points(all, "ind", "firstLine").orElse(0)
                - points(all, "ind", "hanging").orElse(0);
        double left = points(all, "ind", "left")
                .orElseGet(() -> points(all, "ind", "start").orElse(0));
        LineRule rule = rule(first(all, "spacing", "lineRule").orElse("auto"));
        double line = points(all, "spacing", "line").orElse(LINES);
        boolean automatic = first(all, "numPr", "").isPresent();
        return new Layout(
                align(first(all, "jc", "val").orElse("left")),
                first,
                left,
                points(all, "spacing", "before").orElse(0),
                points(all, "spacing", "after").orElse(0),
                rule == LineRule.MULTIPLE ? line / LINES : line,
                rule,
                automatic ? Numbering.AUTOMATIC : Numbering.TYPED);
    }

    private static double size(List<Element> all) {
        return first(all, "sz", "val").map(Looks::half).orElse(WORDS_OWN_SIZE);
    }

    private static double half(String typed) {
        try {
            return Double.parseDouble(typed) / 2;
        } catch (NumberFormatException e) {
            return WORDS_OWN_SIZE;
        }
    }

    private String font(List<Element> all) {
        for (Element properties : all) {
            Optional<Element> fonts = Nodes.child(properties, "rFonts");
            Optional<String> theme =
                    fonts.map(f -> Nodes.value(f, "asciiTheme")).filter(t -> !t.isEmpty());
            if (theme.isPresent()) {
                return styles.theme().font(theme.get());
            }
            Optional<String> named = fonts.map(f -> Nodes.value(f, "ascii")).filter(t -> !t.isEmpty());
            if (named.isPresent()) {
                return named.get();
            }
        }
        return "";
    }

    private static boolean on(List<Element> all, String name) {
        for (Element properties : all) {
            Optional<Boolean> said = Nodes.on(properties, name);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    private static Optional<String> first(List<Element> all, String name, String attribute) {
        for (Element properties : all) {
            Optional<Element> found = Nodes.child(properties, name);
            if (found.isPresent() && attribute.isEmpty()) {
                return found.map(Nodes::name);
            }
            Optional<String> value = found.map(f -> Nodes.value(f, attribute)).filter(v -> !v.isEmpty());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static OptionalDouble points(List<Element> all, String name, String attribute) {
        return first(all, name, attribute).map(Nodes::points).orElse(OptionalDouble.empty());
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
