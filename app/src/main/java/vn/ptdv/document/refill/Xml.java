package vn.ptdv.document.refill;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.ptdv.logic.text.VietnameseText;

/** The few things that every part of a refill does with the XML of a Word file. */
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String PREFIX = "ptdv_";

    private Xml() {}

    static List<Element> elements(Document body, String name) {
        return listed(body.getElementsByTagNameNS(WORD, name));
    }

    static List<Element> elements(Element within, String name) {
        return listed(within.getElementsByTagNameNS(WORD, name));
    }

    static List<Element> listed(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    static String text(Element within) {
        StringBuilder words = new StringBuilder();
        elements(within, "t").forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    /** The typesetter binds words by spaces that do not break and writes tones its own way. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(String words) {
        return VietnameseText.fold(words.replace('\u00A0', ' '));
    }

    /** Names a place in a paragraph; Word and LibreOffice carry the name along. */
    static void bookmark(Document body, Element paragraph, String name, int id) {
        Element start = body.createElementNS(WORD, "w:bookmarkStart");
        start.setAttributeNS(WORD, "w:id", String.valueOf(id));
        start.setAttributeNS(WORD, "w:name", PREFIX + name);
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

    /** The name of one of our places; empty for any other. */
    static String name(Element bookmarkStart) {
        String name = bookmarkStart.getAttributeNS(WORD, "name");
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
    }
}
