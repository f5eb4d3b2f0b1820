package vn.ptdv.document.wordpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Props;

/** How a paragraph stands: lengths in points. */
record Shape(
        String align,
        Indent indent,
        Space space,
        Keep keep,
        List<Stop> stops,
        Optional<Element> borders,
        String back,
        String style) {
    private static final double LINES = 12;

    record Indent(double left, double right, double first) {}

    /** The rule is Word's own word; a multiple is counted in lines. */
    record Space(double before, double after, double line, String rule, boolean notBetweenAlike) {}

    record Keep(boolean next, boolean lines, boolean newPage, boolean widows) {}

    /** A tab stop with where its words stand and what leads to it. */
    record Stop(double at, String align, String leader) {}

    static Shape of(Props all, String style) {
        return new Shape(
                align(all.value("framePr", "xAlign")
                        .or(() -> all.value("jc", "val"))
                        .orElse("left")),
                indent(all),
                space(all),
                new Keep(
                        all.on("keepNext"),
                        all.on("keepLines"),
                        all.on("pageBreakBefore"),
                        all.child("widowControl").isEmpty() || all.on("widowControl")),
                stops(all),
                all.child("pBdr"),
                Ink.color(all.value("shd", "fill").orElse("auto")),
                style);
    }

    /** A line that takes next to no room. */
    static Shape hair() {
        return new Shape(
                "left",
                new Indent(0, 0, 0),
                new Space(0, 0, 0.1, "exact", false),
                new Keep(false, false, false, false),
                List.of(),
                Optional.empty(),
                "",
                "");
    }

    Shape onNewPage() {
        Keep now = new Keep(keep.next(), keep.lines(), true, keep.widows());
        return new Shape(align, indent, space, now, stops, borders, back, style);
    }

    private static Indent indent(Props all) {
        double left = all.points("ind", "left").orElseGet(() -> all.points("ind", "start", 0));
        double right = all.points("ind", "right").orElseGet(() -> all.points("ind", "end", 0));
        return new Indent(left, right, all.points("ind", "firstLine", 0) - all.points("ind", "hanging", 0));
    }

    private static Space space(Props all) {
        String rule = all.value("spacing", "lineRule").orElse("auto");
        double line = all.points("spacing", "line", LINES);
        return new Space(
                all.points("spacing", "before", 0),
                all.points("spacing", "after", 0),
                rule.equals("auto") ? line / LINES : line,
                rule,
                all.on("contextualSpacing"));
    }

    /** The stops of all styles together, unless a nearer place clears one. */
    private static List<Stop> stops(Props all) {
        List<Stop> stops = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (Element place : all.places()) {
            for (Element tab : Nodes.child(place, "tabs").map(Nodes::children).orElse(List.of())) {
                double at = Nodes.points(Nodes.value(tab, "pos")).orElse(0);
                String align = Nodes.value(tab, "val");
                if (!known.contains(at)) {
                    known.add(at);
                    if (!align.equals("clear") && !align.equals("bar")) {
                        stops.add(new Stop(at, align, Nodes.value(tab, "leader")));
                    }
                }
            }
        }
        stops.sort(java.util.Comparator.comparingDouble(Stop::at));
        return stops;
    }

    private static String align(String word) {
        return switch (word) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute", "lowKashida", "mediumKashida", "highKashida" -> "justify";
            default -> "left";
        };
    }
}
