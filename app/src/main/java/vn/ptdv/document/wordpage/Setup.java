package vn.ptdv.document.wordpage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Props;

/** The page of one section: lengths in points, its margins by what stands in them. */
record Setup(
        double width,
        double height,
        Edges edges,
        double header,
        double footer,
        Running running,
        Optional<Element> frame) {
    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;
    private static final double INCH = 72;
    private static final double HALF_INCH = 36;

    record Edges(double top, double right, double bottom, double left) {}

    /** The parts in the margins by the kind of reference, and how pages are numbered. */
    record Running(Map<String, String> parts, boolean firstDiffers, OptionalInt start) {}

    double textWidth() {
        return width - edges.left() - edges.right();
    }

    /** The margins of a section that names none are those of the one before. */
    static Setup of(Element section, Map<String, String> targets, Map<String, String> before) {
        Props all = new Props(java.util.List.of(section));
        Map<String, String> parts = new HashMap<>(before);
        for (Element child : Nodes.children(section)) {
            String name = Nodes.name(child);
            if (name.equals("headerReference") || name.equals("footerReference")) {
                parts.put(
                        name.substring(0, 6) + Nodes.value(child, "type"),
                        targets.getOrDefault(Nodes.value(child, "id"), ""));
            }
        }
        String start = all.value("pgNumType", "start").orElse("");
        return new Setup(
                all.points("pgSz", "w", A4_WIDTH),
                all.points("pgSz", "h", A4_HEIGHT),
                new Edges(
                        Math.abs(all.points("pgMar", "top", INCH)),
                        all.points("pgMar", "right", INCH),
                        Math.abs(all.points("pgMar", "bottom", INCH)),
                        all.points("pgMar", "left", INCH) + all.points("pgMar", "gutter", 0)),
                all.points("pgMar", "header", HALF_INCH),
                all.points("pgMar", "footer", HALF_INCH),
                new Running(
                        parts,
                        all.on("titlePg"),
                        start.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(start)) : OptionalInt.empty()),
                all.child("pgBorders"));
    }

    /** Whether this section only goes on where the one before ended, on paper of the same kind. */
    static boolean goesOn(Element section, Setup before) {
        boolean here = Nodes.valueOf(section, "type", "val").orElse("nextPage").equals("continuous");
        Setup own = of(section, Map.of(), Map.of());
        return here && own.width() == before.width() && own.height() == before.height();
    }

    static boolean hasColumns(Element section) {
        String number = Nodes.valueOf(section, "cols", "num").orElse("1");
        return !number.equals("1") && !number.equals("0");
    }
}
