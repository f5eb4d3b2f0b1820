package vn.ptdv.document.refill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.ptdv.logic.report.Refill;
import vn.ptdv.logic.text.VietnameseText;

/** Marks sentences of figures in a Word file by bookmarks, and fills them again with figures of another day. */
public final class FigureMarks {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "word/document.xml";
    private static final String PREFIX = "ptdv_";
    private static final int FIRST_ID = 90_000;

    private FigureMarks() {}

    /** A sentence before and after; without an after it was rewritten so far that a person must look. */
    public record Change(String before, Optional<String> after, String wanted) {}

    /** The file with new figures, and what has changed in it. */
    public record Refilled(byte[] docx, List<Change> changes) {}

    /** The same file with its sentences marked; what is not found in it is left out. */
    public static byte[] mark(byte[] docx, Map<String, String> sentences) throws IOException {
        WordZip zip = new WordZip(docx);
        Document body = zip.xml(BODY).orElseThrow(() -> new IOException(BODY));
        Map<String, String> filled = new LinkedHashMap<>();
        int id = FIRST_ID;
        for (Element paragraph : elements(body, "p")) {
            String text = text(paragraph);
            for (Map.Entry<String, String> sentence : sentences.entrySet()) {
                if (!filled.containsKey(sentence.getKey()) && same(text, sentence.getValue())) {
                    bookmark(body, paragraph, PREFIX + sentence.getKey(), id++);
                    filled.put(sentence.getKey(), text);
                    break;
                }
            }
        }
        zip.put(BODY, body);
        KeptSentences.write(zip, filled);
        return zip.bytes();
    }

    /** Empty for a file that was not marked. */
    public static Optional<Refilled> refill(byte[] docx, Map<String, String> now) throws IOException {
        WordZip zip = new WordZip(docx);
        Optional<Document> body = zip.xml(BODY);
        Map<String, String> filled = KeptSentences.read(zip);
        if (body.isEmpty() || filled.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (Element start : elements(body.get(), "bookmarkStart")) {
            String name = start.getAttributeNS(WORD, "name");
            String key = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
            Optional<Element> paragraph = paragraph(start);
            if (paragraph.isPresent() && now.containsKey(key) && filled.containsKey(key)) {
                String wanted = String.valueOf(now.get(key));
                change(paragraph.get(), String.valueOf(filled.get(key)), wanted).ifPresent(changes::add);
                filled.put(key, wanted);
            }
        }
        zip.put(BODY, body.get());
        KeptSentences.write(zip, filled);
        return Optional.of(new Refilled(zip.bytes(), changes));
    }

    private static Optional<Change> change(Element paragraph, String filled, String wanted) {
        String clerks = text(paragraph);
        if (same(filled, wanted)) {
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
        for (Element text : elements(paragraph, "t")) {
            text.setTextContent(first ? words : "");
            text.setAttribute("xml:space", "preserve");
            first = false;
        }
    }

    private static void bookmark(Document body, Element paragraph, String name, int id) {
        Element start = body.createElementNS(WORD, "w:bookmarkStart");
        start.setAttributeNS(WORD, "w:id", String.valueOf(id));
        start.setAttributeNS(WORD, "w:name", name);
        Element end = body.createElementNS(WORD, "w:bookmarkEnd");
        end.setAttributeNS(WORD, "w:id", String.valueOf(id));
        elements(paragraph, "r").stream()
                .filter(run -> run.getParentNode() == paragraph)
                .findFirst()
                .ifPresent(run -> {
                    paragraph.insertBefore(start, run);
                    paragraph.appendChild(end);
                });
    }

    private static Optional<Element> paragraph(Element at) {
        return at.getParentNode() instanceof Element parent && "p".equals(parent.getLocalName())
                ? Optional.of(parent)
                : Optional.empty();
    }

    /** The typesetter binds words by spaces that do not break and writes tones its own way. */
    private static boolean same(String one, String other) {
        return VietnameseText.fold(one.replace('\u00A0', ' '))
                .equals(VietnameseText.fold(other.replace('\u00A0', ' ')));
    }

    private static String text(Element paragraph) {
        StringBuilder words = new StringBuilder();
        elements(paragraph, "t").forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    private static List<Element> elements(Document body, String name) {
        return listed(body.getElementsByTagNameNS(WORD, name));
    }

    private static List<Element> elements(Element within, String name) {
        return listed(within.getElementsByTagNameNS(WORD, name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
