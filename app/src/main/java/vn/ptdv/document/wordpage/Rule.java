package vn.ptdv.document.wordpage;

import java.util.Set;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;

/** A drawn line: of a cell, a paragraph or a page. */
final class Rule {
    private static final double EIGHTHS = 8;
    private static final Set<String> NONE = Set.of("", "nil", "none");

    private Rule() {}

    static boolean drawn(Element rule) {
        return !NONE.contains(Nodes.value(rule, "val"));
    }

    static double width(Element rule) {
        return drawn(rule) ? Math.max(0.25, number(rule, "sz") / EIGHTHS) : 0;
    }

    static String css(String property, Element rule) {
        if (!drawn(rule)) {
            return property + ":0 none;";
        }
        String kind = switch (Nodes.value(rule, "val")) {
            case "dotted" -> "dotted";
            case "dashed", "dashSmallGap", "dotDash", "dotDotDash" -> "dashed";
            case "double",
                    "triple",
                    "thinThickSmallGap",
                    "thickThinSmallGap",
                    "thinThickMediumGap",
                    "thickThinMediumGap",
                    "thinThickLargeGap",
                    "thickThinLargeGap" -> "double";
            default -> "solid";
        };
        String color = Ink.color(Nodes.value(rule, "color"));
        double width = kind.equals("double") ? Math.max(1.5, width(rule) * 3) : width(rule);
        return String.format(
                java.util.Locale.ROOT, "%s:%.3fpt %s %s;", property, width, kind, color.isEmpty() ? "#000" : color);
    }

    static double number(Element rule, String attribute) {
        String typed = Nodes.value(rule, attribute);
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
