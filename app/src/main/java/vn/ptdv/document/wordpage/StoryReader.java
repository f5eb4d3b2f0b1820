package vn.ptdv.document.wordpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Props;
import vn.ptdv.document.ooxml.Styles;
import vn.ptdv.document.wordpage.Undrawn.Kind;
import vn.ptdv.logic.text.VietnameseText;

/** Reads the paragraphs of a body, a cell or a margin. */
final class StoryReader {
    private static final Set<String> KNOWN_FIELDS =
            Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "MERGEFIELD", "HYPERLINK", "REF", "SYMBOL");
    /** The number of a note within the note. */
    private static final String OWN_NUMBER = "";

    private static final Set<String> SAME_WIDTHS =
            Set.of("", "Times New Roman", "Liberation Serif", "Times", "Tinos", "Symbol", "Wingdings");

    private final Source source;
    private final Styles styles;
    private final ListNumbers lists;
    private final Pictures pictures;
    private final Map<String, String> fields;
    private final Set<Undrawn> undrawn;
    private final Footnotes notes;

    /** The fields are those whose words depend on the page, by name. */
    StoryReader(Source source, Pictures pictures, Map<String, String> fields) {
        this(source, pictures, fields, Footnotes.none());
    }

    /** Of the text itself, which names notes. */
    StoryReader(Source source, Pictures pictures, Map<String, String> fields, Footnotes notes) {
        this.notes = notes;
        this.source = source;
        styles = source.styles();
        lists = source.lists();
        undrawn = source.undrawn();
        this.pictures = pictures;
        this.fields = fields;
    }

    List<Story> read(Element parent, String tableStyle) {
        return Nodes.children(parent).stream()
                .flatMap(child -> block(child, tableStyle).stream())
                .toList();
    }

    /** Names a box of words that was read and has no place on the page. */
    void leave(List<Story> box) {
        String words = box.stream()
                .filter(Story.Paragraph.class::isInstance)
                .flatMap(p -> ((Story.Paragraph) p).bits().stream())
                .filter(Bit.Words.class::isInstance)
                .map(w -> ((Bit.Words) w).text())
                .collect(Collectors.joining(" "));
        undrawn.add(new Undrawn(Kind.TEXT_BOX, Pictures.shortened(words)));
    }

    /** What one block of a body comes to. */
    List<Story> readOne(Element child) {
        return block(child, "");
    }

    private List<Story> block(Element child, String tableStyle) {
        return switch (Nodes.name(child)) {
            case "p" -> List.of(paragraph(child, tableStyle));
            case "tbl" -> List.of(new Story.Table(child));
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> read(child, tableStyle);
            default -> List.of();
        };
    }

    /** Every place where a table's properties may stand, the nearest first. */
    List<Element> tablePlaces(Element table) {
        List<Element> places = new ArrayList<>(Nodes.children(table, "tblPr"));
        String style = places.stream()
                .flatMap(p -> Nodes.valueOf(p, "tblStyle", "val").stream())
                .findFirst()
                .orElse("");
        places.addAll(styles.ofTable(style));
        return places;
    }

    private Story.Paragraph paragraph(Element paragraph, String tableStyle) {
        Optional<Element> own = Nodes.child(paragraph, "pPr");
        List<Element> places = new ArrayList<>(styles.ofParagraph(own, tableStyle));
        Optional<ListNumbers.Place> place = ListNumbers.place(places);
        Optional<ListNumbers.Mark> mark = place.flatMap(p -> lists.next(p.list(), p.level()));
        // What the list says stands behind the paragraph's own word and before its style's.
        mark.flatMap(ListNumbers.Mark::paragraph).ifPresent(p -> places.add(own.isPresent() ? 1 : 0, p));
        Shape shape = Shape.of(new Props(places), styles.styleOf(own));
        if (fields.isEmpty() && new Props(places).child("framePr").isPresent()) {
            undrawn.add(new Undrawn(Kind.FRAME, ""));
        }
        Ink usual = Ink.of(new Props(styles.ofRun(own.flatMap(p -> Nodes.child(p, "rPr")), own)));
        List<Bit> bits = new ArrayList<>();
        mark.ifPresent(m -> mark(m, usual, shape, bits));
        Run run = new Run(own, bits);
        run.all(paragraph);
        return new Story.Paragraph(shape, usual, bits);
    }

    private static void mark(ListNumbers.Mark mark, Ink usual, Shape shape, List<Bit> bits) {
        bits.add(new Bit.Words(mark.text() + (mark.tab() ? "" : " "), usual));
        if (mark.tab() && shape.indent().first() < 0) {
            bits.add(new Bit.Tab(usual));
        } else if (mark.tab()) {
            bits.add(new Bit.Words(" ", usual));
        }
    }

    /** The runs of one paragraph, with what is open of a field that stretches over several. */
    private final class Run {
        private final Optional<Element> paragraph;
        private final List<Bit> bits;
        private final StringBuilder instruction = new StringBuilder();
        private boolean inInstruction;
        private boolean hidden;

        Run(Optional<Element> paragraph, List<Bit> bits) {
            this.paragraph = paragraph;
            this.bits = bits;
        }

        void all(Element parent) {
            for (Element child : Nodes.children(parent)) {
                switch (Nodes.name(child)) {
                    case "r" -> run(child);
                    case "fldSimple" -> simple(child);
                    case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
                        all(child);
                    case "oMath", "oMathPara" -> undrawn.add(new Undrawn(Kind.EQUATION, ""));
                    default -> {}
                }
            }
        }

        private void simple(Element field) {
            Optional<String> value = value(Nodes.value(field, "instr"));
            Optional<Element> first = Nodes.children(field, "r").stream().findFirst();
            if (value.isPresent() && first.isPresent()) {
                bits.add(new Bit.Words(value.get(), ink(first.get())));
            } else {
                all(field);
            }
        }

        private Ink ink(Element run) {
            return Ink.of(new Props(styles.ofRun(Nodes.child(run, "rPr"), paragraph)));
        }

        private void run(Element run) {
            Props look = new Props(styles.ofRun(Nodes.child(run, "rPr"), paragraph));
            Ink ink = Ink.of(look);
            boolean caps = look.on("caps") || look.on("smallCaps");
            for (Element child : Nodes.children(run)) {
                if (Nodes.name(child).equals("fldChar")) {
                    field(Nodes.value(child, "fldCharType"), ink);
                } else if (inInstruction) {
                    instruction.append(Nodes.name(child).equals("instrText") ? child.getTextContent() : "");
                } else if (!hidden && !look.on("vanish")) {
                    bit(child, ink, caps, look);
                }
            }
        }

        private void bit(Element child, Ink ink, boolean caps, Props look) {
            switch (Nodes.name(child)) {
                case "t" -> words(child.getTextContent(), ink, caps, look);
                case "tab", "ptab" -> bits.add(new Bit.Tab(ink));
                case "br" ->
                    bits.add(Nodes.value(child, "type").equals("page") ? new Bit.NewPage() : new Bit.NewLine());
                case "cr" -> bits.add(new Bit.NewLine());
                case "noBreakHyphen" -> bits.add(new Bit.Words("\u2011", ink));
                case "sym" -> bits.add(new Bit.Words("•", ink));
                case "footnoteReference" -> note(child, ink);
                case "footnoteRef" ->
                    Optional.ofNullable(fields.get(OWN_NUMBER)).ifPresent(n -> bits.add(new Bit.Words(n, ink)));
                case "endnoteReference" -> undrawn.add(new Undrawn(Kind.FOOTNOTE, ""));
                case "AlternateContent", "drawing", "pict", "object" ->
                    box(child).or(() -> pictures.read(child)).ifPresent(bits::add);
                default -> {}
            }
        }

        private Optional<Bit> box(Element drawing) {
            return Pictures.deep(drawing, "txbxContent")
                    .flatMap(words ->
                            BoxReader.of(drawing).map(frame -> new Bit.Box(frame, StoryReader.this.read(words, ""))));
        }

        private void note(Element reference, Ink ink) {
            Optional<Footnotes.Note> note = notes.of(reference);
            if (note.isEmpty()) {
                undrawn.add(new Undrawn(Kind.FOOTNOTE, ""));
                return;
            }
            String number = String.valueOf(note.get().number());
            // Pictures within notes have links of their own, so they are named and not drawn.
            StoryReader reader = new StoryReader(source, pictures.none(), Map.of(OWN_NUMBER, number));
            bits.add(new Bit.Note(
                    new Bit.Words(number, ink), reader.read(note.get().element(), "")));
        }

        private void words(String text, Ink ink, boolean caps, Props look) {
            String font = styles.font(look);
            if (!SAME_WIDTHS.contains(font) && !text.isBlank()) {
                undrawn.add(new Undrawn(Kind.FONT, font));
            }
            String nfc = VietnameseText.nfc(text);
            bits.add(new Bit.Words(caps ? VietnameseText.upper(nfc) : nfc, ink));
        }

        private void field(String step, Ink ink) {
            switch (step) {
                case "begin" -> {
                    instruction.setLength(0);
                    inInstruction = true;
                }
                case "separate" -> {
                    inInstruction = false;
                    show(ink);
                }
                default -> {
                    if (inInstruction) {
                        show(ink);
                    }
                    inInstruction = false;
                    hidden = false;
                }
            }
        }

        /** A field whose words the page decides is written here; what Word wrote last is then passed over. */
        private void show(Ink ink) {
            value(instruction.toString()).ifPresent(now -> {
                bits.add(new Bit.Words(now, ink));
                hidden = true;
            });
        }

        private Optional<String> value(String written) {
            String name = written.strip().split("\\s+", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (!name.isEmpty() && !KNOWN_FIELDS.contains(name)) {
                undrawn.add(new Undrawn(Kind.FIELD, name));
            }
            return Optional.ofNullable(fields.get(name));
        }
    }
}
