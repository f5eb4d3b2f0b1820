package vn.ptdv.document.wordpage;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;
import vn.ptdv.document.wordpage.Undrawn.Kind;

/** What is drawn in a part: pictures that lie in the file, straight lines; all else is named. */
final class Pictures {
    private static final double EMU = 12_700;
    private static final Pattern SIDE = Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9.]+)pt");
    private static final Map<String, String> KINDS = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "bmp", "image/bmp");
    private static final Set<String> STRAIGHT = Set.of("line", "straightConnector1");
    private static final int WORDS = 60;

    private final WordArchive archive;
    private final Set<Undrawn> undrawn;
    private final Map<String, String> targets = new HashMap<>();

    /** The part's name is within the folder of Word's parts. */
    Pictures(WordArchive archive, String part, Set<Undrawn> undrawn) throws Unreadable {
        this.archive = archive;
        this.undrawn = undrawn;
        archive.root("word/_rels/" + part + ".rels")
                .ifPresent(root ->
                        Nodes.children(root).forEach(r -> targets.put(Nodes.value(r, "Id"), Nodes.value(r, "Target"))));
    }

    /** For a part whose links are not known. */
    Pictures none() {
        return new Pictures(archive, undrawn);
    }

    private Pictures(WordArchive archive, Set<Undrawn> undrawn) {
        this.archive = archive;
        this.undrawn = undrawn;
    }

    Optional<Bit> read(Element drawing) {
        Optional<Element> picture = deep(drawing, "blip").or(() -> deep(drawing, "imagedata"));
        Optional<Element> box = deep(drawing, "txbxContent");
        if (box.isPresent()) {
            note(Kind.TEXT_BOX, shortened(box.get().getTextContent()));
            return Optional.empty();
        }
        if (picture.isPresent()) {
            return picture(drawing, picture.get());
        }
        Optional<Bit> line = line(drawing);
        if (line.isPresent()) {
            return line;
        }
        if (deep(drawing, "chart").isPresent()) {
            note(Kind.CHART, "");
        } else {
            note(Nodes.name(drawing).equals("object") ? Kind.EMBEDDED : Kind.SHAPE, "");
        }
        return Optional.empty();
    }

    private Optional<Bit> picture(Element drawing, Element link) {
        String target = targets.getOrDefault(
                Nodes.value(link, "embed").isEmpty() ? Nodes.value(link, "id") : Nodes.value(link, "embed"), "");
        String name = target.substring(target.lastIndexOf('/') + 1);
        String kind =
                KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "");
        Optional<byte[]> bytes = archive.bytes("word/" + target.replaceFirst("^/word/", ""));
        double[] size = size(drawing);
        if (kind.isEmpty() || bytes.isEmpty() || size[0] <= 0 || size[1] <= 0) {
            note(Kind.PICTURE, name);
            return Optional.empty();
        }
        if (deep(drawing, "anchor").isPresent()) {
            note(Kind.FREE_PICTURE, name);
        }
        String html = "<img src=\"data:" + kind + ";base64,"
                + Base64.getEncoder().encodeToString(bytes.get()) + "\" alt=\"\" style=\""
                + Css.points("width", size[0]) + Css.points("height", size[1]) + "\"/>";
        return Optional.of(new Bit.Picture(html, size[0], size[1]));
    }

    private static double[] size(Element drawing) {
        Optional<Element> extent = deep(drawing, "extent");
        if (extent.isPresent()) {
            return new double[] {emu(Nodes.value(extent.get(), "cx")), emu(Nodes.value(extent.get(), "cy"))};
        }
        double[] size = new double[2];
        Matcher side = SIDE.matcher(
                deep(drawing, "shape").map(s -> Nodes.value(s, "style")).orElse(""));
        while (side.find()) {
            size[side.group(1).equals("width") ? 0 : 1] = Double.parseDouble(side.group(2));
        }
        return size;
    }

    /** A level line, such as typists draw under a heading; it is placed from the paragraph it hangs on. */
    private static Optional<Bit> line(Element drawing) {
        Optional<Element> anchor = deep(drawing, "anchor");
        boolean straight = deep(drawing, "prstGeom")
                .filter(g -> STRAIGHT.contains(Nodes.value(g, "prst")))
                .isPresent();
        double[] size = size(drawing);
        if (anchor.isEmpty() || !straight || size[1] > 2) {
            return Optional.empty();
        }
        Optional<Element> across = Nodes.child(anchor.get(), "positionH");
        Optional<Element> down = Nodes.child(anchor.get(), "positionV");
        boolean here =
                across.filter(p -> Set.of("column", "margin", "character").contains(Nodes.value(p, "relativeFrom")))
                                .isPresent()
                        && down.filter(p -> Set.of("paragraph", "line").contains(Nodes.value(p, "relativeFrom")))
                                .isPresent();
        if (!here) {
            return Optional.empty();
        }
        return Optional.of(new Bit.Over("<span style=\"position:absolute;border-top:0.75pt solid #000;"
                + Css.points("left", offset(across)) + Css.points("top", offset(down)) + Css.points("width", size[0])
                + "height:0\"></span>"));
    }

    private static double offset(Optional<Element> position) {
        return position.flatMap(p -> Nodes.child(p, "posOffset"))
                .map(o -> emu(o.getTextContent().strip()))
                .orElse(0.0);
    }

    private static double emu(String number) {
        return number.matches("-?\\d{1,12}") ? Long.parseLong(number) / EMU : 0;
    }

    private void note(Kind kind, String detail) {
        undrawn.add(new Undrawn(kind, detail));
    }

    static String shortened(String words) {
        String one = words.strip().replaceAll("\\s+", " ");
        return one.length() > WORDS ? one.substring(0, WORDS) + "…" : one;
    }

    /** The first element of a name; of two versions of the same drawing only the first is looked at. */
    static Optional<Element> deep(Element from, String name) {
        if (Nodes.name(from).equals(name)) {
            return Optional.of(from);
        }
        List<Element> children = Nodes.children(from);
        return children.stream()
                .filter(c -> !Nodes.name(c).equals("Fallback"))
                .map(c -> deep(c, name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
