package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Styles;
import vn.ptdv.document.ooxml.Theme;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;
import vn.ptdv.logic.text.VietnameseText;

/** Walks through the body of a file and collects its lines. */
final class WordReader {
    private static final int DEEPEST = 60;

    private final WordArchive archive;
    private final Looks looks;
    private final Borders borders;
    private final List<Line> lines = new ArrayList<>();
    private final List<Element> setups = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private int paragraphs;
    private int tables;

    WordReader(WordArchive archive) throws Unreadable {
        this.archive = archive;
        Theme theme = Theme.of(archive.root("word/theme/theme1.xml"));
        Styles styles = new Styles(archive.root("word/styles.xml"), theme);
        looks = new Looks(styles);
        borders = new Borders(styles);
    }

    WordFile read() throws Unreadable {
        return read(archive.root("word/document.xml").orElseThrow(() -> new Unreadable(Unreadable.Fault.BROKEN)));
    }

    WordFile read(Element document) throws Unreadable {
        Element body = Nodes.child(document, "body").orElseThrow(() -> new Unreadable(Unreadable.Fault.BROKEN));
        blocks(body, new Where(Area.TEXT, 0, 0), 0);
        Nodes.child(body, "sectPr").ifPresent(setups::add);
        List<PageSection> sections = new PageReader(archive, looks).sections(setups);
        return new WordFile(lines, sections);
    }

    /** The paragraphs as they were met, so that the n-th line's paragraph is the n-th of them. */
    List<Element> elements() {
        return elements;
    }

    List<Element> setups() {
        return setups;
    }

    private record Where(Area area, int table, int column) {}

    private void blocks(Element parent, Where where, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Unreadable.Fault.BROKEN);
        }
        for (Element child : Nodes.children(parent)) {
            switch (Nodes.name(child)) {
                case "p" -> paragraph(child, where, depth);
                case "tbl" -> table(child, where, depth);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(child, where, depth + 1);
                default -> {}
            }
        }
    }

    private void table(Element table, Where outer, int depth) throws Unreadable {
        int number = ++tables;
        Area area = borders.ruled(table) ? Area.RULED_TABLE : Area.BARE_TABLE;
        Area shown = outer.area() == Area.RULED_TABLE ? Area.RULED_TABLE : area;
        for (Element row : Nodes.children(table, "tr")) {
            int column = 0;
            for (Element cell : Nodes.children(row, "tc")) {
                blocks(cell, new Where(shown, number, column++), depth + 1);
            }
        }
    }

    private void paragraph(Element paragraph, Where where, int depth) throws Unreadable {
        paragraphs++;
        elements.add(paragraph);
        Optional<Element> own = Nodes.child(paragraph, "pPr");
        List<Bit> bits = new ArrayList<>();
        List<Element> boxes = new ArrayList<>();
        runs(paragraph, own, bits, boxes);
        Spot spot = new Spot(paragraphs, setups.size(), where.area(), where.table(), where.column());
        lines.add(new Line(bits, looks.layout(own), spot));
        for (Element box : boxes) {
            blocks(box, new Where(Area.BOX, ++tables, 0), depth + 1);
        }
        own.flatMap(p -> Nodes.child(p, "sectPr")).ifPresent(setups::add);
    }

    private void runs(Element parent, Optional<Element> paragraph, List<Bit> bits, List<Element> boxes) {
        for (Element child : Nodes.children(parent)) {
            switch (Nodes.name(child)) {
                case "r" -> run(child, paragraph, bits, boxes);
                case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml" ->
                    runs(child, paragraph, bits, boxes);
                default -> {}
            }
        }
    }

    private void run(Element run, Optional<Element> paragraph, List<Bit> bits, List<Element> boxes) {
        Optional<Element> own = Nodes.child(run, "rPr");
        if (looks.hidden(own, paragraph)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Element child : Nodes.children(run)) {
            switch (Nodes.name(child)) {
                case "t" -> text.append(child.getTextContent());
                case "br", "cr" -> text.append(Nodes.value(child, "type").isEmpty() ? "\n" : "");
                case "tab", "ptab" -> text.append('\t');
                case "noBreakHyphen" -> text.append('-');
                case "AlternateContent", "drawing", "pict", "object" -> boxes(child, boxes);
                default -> {}
            }
        }
        if (!text.isEmpty()) {
            String shown = looks.capitals(own, paragraph) ? VietnameseText.upper(text.toString()) : text.toString();
            bits.add(new Bit(shown, looks.glyphs(own, paragraph)));
        }
    }

    /** Text boxes; of two versions of the same drawing only the first is read. */
    private static void boxes(Element drawing, List<Element> found) {
        if (Nodes.name(drawing).equals("txbxContent")) {
            found.add(drawing);
            return;
        }
        for (Element child : Nodes.children(drawing)) {
            if (!Nodes.name(child).equals("Fallback")) {
                boxes(child, found);
            }
        }
    }
}
