package vn.ptdv.document.wordpage;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.wordpage.BoxFrame.Insets;
import vn.ptdv.document.wordpage.BoxFrame.Look;
import vn.ptdv.document.wordpage.BoxFrame.Place;
import vn.ptdv.document.wordpage.BoxFrame.Size;
import vn.ptdv.document.wordpage.BoxFrame.Stand;

/** Reads boxes of words that newer Word draws; a box whose place only the page knows is left to be named. */
final class BoxReader {
    private static final double EMU = 12_700;
    private static final double SIDES = 7.2;
    private static final double ENDS = 3.6;
    private static final double HAIR = 0.75;
    private static final Set<String> ACROSS = Set.of("column", "margin");
    private static final Set<String> DOWN = Set.of("paragraph", "line");

    private final Element drawing;
    private final Element shape;

    private BoxReader(Element drawing, Element shape) {
        this.drawing = drawing;
        this.shape = shape;
    }

    /** The frame of the one plain box that a drawing holds. */
    static Optional<BoxFrame> of(Element drawing) {
        if (has(drawing, "wgp") || has(drawing, "wpc") || has(drawing, "linkedTxbx")) {
            return Optional.empty();
        }
        Optional<Element> shape = Pictures.deep(drawing, "wsp");
        return shape.isPresent() ? new BoxReader(drawing, shape.get()).frame() : OldBoxReader.of(drawing);
    }

    private static boolean has(Element from, String name) {
        return Pictures.deep(from, name).isPresent();
    }

    private Optional<BoxFrame> frame() {
        Optional<Element> inline = Pictures.deep(drawing, "inline");
        Optional<Element> anchor = Pictures.deep(drawing, "anchor");
        Optional<Place> place =
                inline.isPresent() ? Optional.of(new Place("", 0, 0, 0)) : anchor.flatMap(BoxReader::place);
        boolean plain = Pictures.deep(shape, "prstGeom")
                .filter(g -> Nodes.value(g, "prst").equals("rect"))
                .isPresent();
        boolean level = Pictures.deep(shape, "xfrm")
                        .filter(x -> !Nodes.value(x, "rot").isEmpty()
                                && !Nodes.value(x, "rot").equals("0"))
                        .isEmpty()
                && body("vert").matches("|horz");
        if (!plain || !level || place.isEmpty()) {
            return Optional.empty();
        }
        Stand stand = inline.isPresent() ? Stand.LINE : stand(anchor.orElseThrow());
        return Optional.of(new BoxFrame(stand, place.get(), size(), insets(), look()));
    }

    private static Optional<Place> place(Element anchor) {
        Optional<Element> across = Nodes.child(anchor, "positionH");
        Optional<Element> down = Nodes.child(anchor, "positionV");
        boolean here = across.filter(p -> ACROSS.contains(Nodes.value(p, "relativeFrom")))
                        .isPresent()
                && down.filter(p -> DOWN.contains(Nodes.value(p, "relativeFrom"))
                                && Nodes.child(p, "posOffset").isPresent())
                        .isPresent();
        return here
                ? Optional.of(new Place(
                        across.flatMap(p -> Nodes.child(p, "align"))
                                .map(a -> a.getTextContent().strip())
                                .orElse(""),
                        offset(across),
                        offset(down),
                        Math.max(emu(Nodes.value(anchor, "distL"), 0), emu(Nodes.value(anchor, "distR"), 0))))
                : Optional.empty();
    }

    private static double offset(Optional<Element> position) {
        return position.flatMap(p -> Nodes.child(p, "posOffset"))
                .map(o -> emu(o.getTextContent().strip(), 0))
                .orElse(0.0);
    }

    private static Stand stand(Element anchor) {
        if (Nodes.child(anchor, "wrapTopAndBottom").isPresent()) {
            return Stand.ABOVE;
        }
        return Nodes.child(anchor, "wrapNone").isPresent() ? Stand.OVER : Stand.BESIDE;
    }

    private Size size() {
        Optional<Element> extent = Pictures.deep(drawing, "extent");
        return new Size(
                extent.map(e -> emu(Nodes.value(e, "cx"), 0)).orElse(0.0),
                extent.map(e -> emu(Nodes.value(e, "cy"), 0)).orElse(0.0),
                Pictures.deep(shape, "spAutoFit").isPresent());
    }

    private Insets insets() {
        return new Insets(
                emu(body("tIns"), ENDS), emu(body("rIns"), SIDES), emu(body("bIns"), ENDS), emu(body("lIns"), SIDES));
    }

    private String body(String attribute) {
        return Nodes.child(shape, "bodyPr").map(b -> Nodes.value(b, attribute)).orElse("");
    }

    private Look look() {
        Optional<Element> look = Nodes.child(shape, "spPr");
        Optional<Element> line = look.flatMap(p -> Nodes.child(p, "ln"));
        boolean ruled = line.filter(l -> Nodes.child(l, "noFill").isEmpty()).isPresent();
        return new Look(
                ruled ? line.map(l -> emu(Nodes.value(l, "w"), HAIR)).orElse(HAIR) : 0,
                color(line),
                color(look),
                body("anchor"));
    }

    private static String color(Optional<Element> filled) {
        return filled.flatMap(f -> Nodes.child(f, "solidFill"))
                .flatMap(f -> Nodes.child(f, "srgbClr"))
                .map(c -> Ink.color(Nodes.value(c, "val")))
                .orElse("");
    }

    private static double emu(String number, double otherwise) {
        return number.matches("-?\\d{1,12}") ? Long.parseLong(number) / EMU : otherwise;
    }
}
