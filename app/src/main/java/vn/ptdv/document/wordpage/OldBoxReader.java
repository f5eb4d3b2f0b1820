package vn.ptdv.document.wordpage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.wordpage.BoxFrame.Insets;
import vn.ptdv.document.wordpage.BoxFrame.Look;
import vn.ptdv.document.wordpage.BoxFrame.Place;
import vn.ptdv.document.wordpage.BoxFrame.Size;
import vn.ptdv.document.wordpage.BoxFrame.Stand;

/** Reads boxes of words as older Word draws them. */
final class OldBoxReader {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]*\\.?[0-9]+)(pt|in|cm|mm|px|)");
    private static final double SIDES = 7.2;
    private static final double ENDS = 3.6;
    private static final double HAIR = 0.75;
    private static final double GAP = 9;
    private static final String WHITE = "#FFFFFF";
    private static final Set<String> OFF = Set.of("f", "false", "0");

    private final Element shape;
    private final Map<String, String> style = new HashMap<>();

    private OldBoxReader(Element shape) {
        this.shape = shape;
        for (String part : Nodes.value(shape, "style").split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                style.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    static Optional<BoxFrame> of(Element drawing) {
        if (Pictures.deep(drawing, "group").isPresent()) {
            return Optional.empty();
        }
        return Pictures.deep(drawing, "rect")
                .or(() -> Pictures.deep(drawing, "shape"))
                .flatMap(s -> new OldBoxReader(s).frame());
    }

    private Optional<BoxFrame> frame() {
        boolean free = style.getOrDefault("position", "").equals("absolute");
        boolean here = !free
                || word("mso-position-horizontal-relative", "text").matches("text|margin")
                        && word("mso-position-vertical-relative", "text").equals("text")
                        && word("mso-position-vertical", "absolute").equals("absolute");
        boolean turned = !word("rotation", "0").equals("0") || style.containsKey("layout-flow");
        double width = length(style.getOrDefault("width", ""), 0);
        if (!here || turned || width <= 0) {
            return Optional.empty();
        }
        String align = word("mso-position-horizontal", "absolute");
        Place place = new Place(
                Set.of("left", "center", "right").contains(align) ? align : "",
                length(style.getOrDefault("margin-left", ""), 0),
                length(style.getOrDefault("margin-top", ""), 0),
                length(style.getOrDefault("mso-wrap-distance-right", ""), GAP));
        Size size = new Size(
                width,
                length(style.getOrDefault("height", ""), 0),
                box().map(b -> Nodes.value(b, "style").contains("mso-fit-shape-to-text:t"))
                        .orElse(false));
        return Optional.of(new BoxFrame(free ? stand() : Stand.LINE, place, size, insets(), look()));
    }

    private String word(String property, String otherwise) {
        return style.getOrDefault(property, otherwise);
    }

    private Optional<Element> box() {
        return Pictures.deep(shape, "textbox");
    }

    private Stand stand() {
        return switch (Pictures.deep(shape, "wrap")
                .map(w -> Nodes.value(w, "type"))
                .orElse("none")) {
            case "topAndBottom" -> Stand.ABOVE;
            case "square", "tight", "through" -> Stand.BESIDE;
            default -> Stand.OVER;
        };
    }

    private Insets insets() {
        String[] given = box().map(b -> Nodes.value(b, "inset")).orElse("").split(",", -1);
        return new Insets(
                length(at(given, 1), ENDS),
                length(at(given, 2), SIDES),
                length(at(given, 3), ENDS),
                length(at(given, 0), SIDES));
    }

    private static String at(String[] given, int place) {
        return place < given.length ? given[place].strip() : "";
    }

    private Look look() {
        boolean ruled = !OFF.contains(Nodes.value(shape, "stroked"));
        boolean filled = !OFF.contains(Nodes.value(shape, "filled"));
        return new Look(
                ruled ? length(Nodes.value(shape, "strokeweight"), HAIR) : 0,
                color("strokecolor"),
                filled && color("fillcolor").isEmpty() ? WHITE : filled ? color("fillcolor") : "",
                "");
    }

    private String color(String attribute) {
        String first = Nodes.value(shape, attribute).split(" ", 2)[0];
        return first.startsWith("#") ? Ink.color(first.substring(1)) : "";
    }

    private static double length(String typed, double otherwise) {
        Matcher length = LENGTH.matcher(typed);
        if (!length.matches()) {
            return otherwise;
        }
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "in" -> number * 72;
            case "cm" -> number * 72 / 2.54;
            case "mm" -> number * 72 / 25.4;
            case "px", "" -> number * 0.75;
            default -> number;
        };
    }
}
