package vn.ptdv.document.refill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.logic.report.Refill;

/** Marks sentences and tables of figures in a Word file, and fills them again with those of another day. */
public final class FigureMarks {
    private static final String BODY = "word/document.xml";
    private static final int FIRST_ID = 90_000;

    private FigureMarks() {}

    /** A sentence before and after; without an after it was rewritten so far that a person must look. */
    public record Change(String before, Optional<String> after, String wanted) {}

    /** A figure of a table; a row that came has nothing before, one that went has nothing now. */
    public record CellChange(String row, String column, String before, String now) {}

    /** What is different in a table; one in which somebody wrote by hand is left as it is. */
    public record TableChange(String key, boolean filled, List<CellChange> cells) {
        public TableChange {
            cells = List.copyOf(cells);
        }
    }

    /** The file with new figures, and what has changed in it; drawings stay where the clerk took one out. */
    public record Refilled(byte[] docx, List<Change> changes, List<TableChange> tables, boolean drawn) {}

    /** What is marked: sentences by a key each, and tables by a key each. */
    public record Marks(Map<String, String> sentences, Map<String, TableSpec> tables) {}

    /** The same file with its figures marked; what is not found in it is left out. */
    public static byte[] mark(byte[] docx, Marks marks) throws IOException {
        WordZip zip = new WordZip(docx);
        Document body = zip.xml(BODY).orElseThrow(() -> new IOException(BODY));
        Map<String, String> filled = sentences(body, marks.sentences());
        List<TableMarks.Wanted> wanted = new ArrayList<>();
        marks.tables()
                .forEach((key, spec) -> wanted.add(new TableMarks.Wanted(
                        key,
                        spec.columns().stream().map(TableSpec.Column::title).toList(),
                        spec.rows().size() + 1)));
        filled.putAll(TableMarks.mark(body, wanted));
        zip.put(BODY, body);
        KeptSentences.write(zip, filled);
        return zip.bytes();
    }

    private static Map<String, String> sentences(Document body, Map<String, String> sentences) {
        Map<String, String> filled = new LinkedHashMap<>();
        int id = FIRST_ID;
        for (Element paragraph : Xml.elements(body, "p")) {
            String text = Xml.text(paragraph);
            for (Map.Entry<String, String> sentence : sentences.entrySet()) {
                if (!filled.containsKey(sentence.getKey()) && Xml.same(text, sentence.getValue())) {
                    Xml.bookmark(body, paragraph, sentence.getKey(), id++);
                    filled.put(sentence.getKey(), text);
                    break;
                }
            }
        }
        return filled;
    }

    /** Fills the clerk's file from a fresh one that was marked; empty for a file that was not marked. */
    public static Optional<Refilled> refill(byte[] clerks, byte[] fresh) throws IOException {
        WordZip zip = new WordZip(clerks);
        WordZip newer = new WordZip(fresh);
        Optional<Document> body = zip.xml(BODY);
        Document freshBody = newer.xml(BODY).orElseThrow(() -> new IOException(BODY));
        Map<String, String> filled = KeptSentences.read(zip);
        if (body.isEmpty() || filled.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> now = KeptSentences.read(newer);
        List<Change> changes = sentences(body.get(), filled, now);
        List<TableChange> tables = TableMarks.refill(body.get(), freshBody, filled, now);
        boolean drawn = ChartMarks.refill(zip, body.get(), newer, freshBody);
        zip.put(BODY, body.get());
        KeptSentences.write(zip, filled);
        return Optional.of(new Refilled(zip.bytes(), changes, tables, drawn));
    }

    private static List<Change> sentences(Document body, Map<String, String> filled, Map<String, String> now) {
        List<Change> changes = new ArrayList<>();
        for (Element start : Xml.elements(body, "bookmarkStart")) {
            String key = Xml.name(start);
            Optional<Element> paragraph = paragraph(start);
            String wanted = now.get(key);
            String old = filled.get(key);
            if (paragraph.isPresent() && wanted != null && old != null && !TableMarks.isTable(key)) {
                change(paragraph.get(), old, wanted).ifPresent(changes::add);
                filled.put(key, wanted);
            }
        }
        return changes;
    }

    private static Optional<Change> change(Element paragraph, String filled, String wanted) {
        String clerks = Xml.text(paragraph);
        if (Xml.same(filled, wanted)) {
            return Optional.empty();
        }
        Optional<String> after = Refill.sentence(clerks, filled, wanted);
        if (after.filter(clerks::equals).isPresent()) {
            return Optional.empty();
        }
        after.ifPresent(words -> set(paragraph, words));
        return Optional.of(new Change(clerks, after, wanted));
    }

    /** All words into the first run that has any, which keeps the looks of the sentence. */
    private static void set(Element paragraph, String words) {
        boolean first = true;
        for (Element text : Xml.elements(paragraph, "t")) {
            text.setTextContent(first ? words : "");
            text.setAttribute("xml:space", "preserve");
            first = false;
        }
    }

    private static Optional<Element> paragraph(Element at) {
        return at.getParentNode() instanceof Element parent && "p".equals(parent.getLocalName())
                ? Optional.of(parent)
                : Optional.empty();
    }
}
