package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.check.word.PageSection.Numbers;
import vn.ptdv.document.check.word.PageSection.Sheet;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;

/** Page set-ups with their headers; a section without headers of its own has those of the one before. */
final class PageReader {
    private static final double MM_PER_POINT = 25.4 / 72;

    private final WordArchive archive;
    private final Looks looks;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();

    PageReader(WordArchive archive, Looks looks) throws Unreadable {
        this.archive = archive;
        this.looks = looks;
        archive.root("word/_rels/document.xml.rels")
                .ifPresent(root ->
                        Nodes.children(root).forEach(r -> targets.put(Nodes.value(r, "Id"), Nodes.value(r, "Target"))));
    }

    List<PageSection> sections(List<Element> setups) throws Unreadable {
        List<PageSection> sections = new ArrayList<>();
        for (Element setup : setups) {
            sections.add(new PageSection(sheet(setup), numbers(setup)));
        }
        return sections;
    }

    private static Sheet sheet(Element setup) {
        return new Sheet(
                length(setup, "pgSz", "w"),
                length(setup, "pgSz", "h"),
                length(setup, "pgMar", "top"),
                length(setup, "pgMar", "bottom"),
                length(setup, "pgMar", "left") + length(setup, "pgMar", "gutter"),
                length(setup, "pgMar", "right"),
                length(setup, "pgMar", "header"));
    }

    private static double length(Element setup, String name, String attribute) {
        String twips = Nodes.valueOf(setup, name, attribute).orElse("0");
        return Math.abs(Nodes.points(twips).orElse(0)) * MM_PER_POINT;
    }

    private Numbers numbers(Element setup) throws Unreadable {
        for (Element child : Nodes.children(setup)) {
            String name = Nodes.name(child);
            if (name.equals("headerReference") || name.equals("footerReference")) {
                current.put(name + Nodes.value(child, "type"), targets.getOrDefault(Nodes.value(child, "id"), ""));
            }
        }
        boolean firstDiffers = Nodes.on(setup, "titlePg").orElse(false);
        Optional<Element> usual = part("headerReferencedefault");
        Optional<Element> first = firstDiffers ? part("headerReferencefirst") : usual;
        Optional<Element> foot = part("footerReferencedefault");
        Optional<Element> firstFoot = firstDiffers ? part("footerReferencefirst") : foot;
        Optional<Element> line = usual.flatMap(this::numberLine);
        Optional<Element> properties = line.flatMap(p -> Nodes.child(p, "pPr"));
        return new Numbers(
                line.isPresent(),
                foot.flatMap(this::numberLine).isPresent(),
                first.flatMap(this::numberLine).isPresent()
                        || firstFoot.flatMap(this::numberLine).isPresent(),
                centred(properties),
                looks.glyphs(line.flatMap(PageReader::numberRun), properties).size());
    }

    /** In the middle by its paragraph or by a frame that stands in the middle. */
    private boolean centred(Optional<Element> properties) {
        boolean framed = properties
                .flatMap(p -> Nodes.valueOf(p, "framePr", "xAlign"))
                .filter("center"::equals)
                .isPresent();
        return framed || looks.layout(properties).align() == Layout.Align.CENTER;
    }

    private Optional<Element> part(String reference) throws Unreadable {
        String target = current.getOrDefault(reference, "");
        return target.isEmpty() ? Optional.empty() : archive.root("word/" + target.replaceFirst("^/word/", ""));
    }

    private Optional<Element> numberLine(Element part) {
        for (Element child : Nodes.children(part)) {
            if (Nodes.name(child).equals("p")) {
                if (hasNumber(child)) {
                    return Optional.of(child);
                }
            } else {
                Optional<Element> inside = numberLine(child);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasNumber(Element element) {
        String name = Nodes.name(element);
        if (name.equals("instrText")) {
            return pageField(element.getTextContent());
        }
        if (name.equals("fldSimple") && pageField(Nodes.value(element, "instr"))) {
            return true;
        }
        return Nodes.children(element).stream().anyMatch(PageReader::hasNumber);
    }

    private static boolean pageField(String instruction) {
        return instruction.strip().matches("PAGE(\\s.*)?");
    }

    /** The run that shows the number tells its size. */
    private static Optional<Element> numberRun(Element line) {
        List<Element> runs = new ArrayList<>(Nodes.children(line, "r"));
        Nodes.children(line, "fldSimple").forEach(f -> runs.addAll(Nodes.children(f, "r")));
        return runs.stream()
                .filter(r -> Nodes.child(r, "t").isPresent()
                        || Nodes.child(r, "instrText").isPresent())
                .findFirst()
                .flatMap(r -> Nodes.child(r, "rPr"));
    }
}
