package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;

/** One element of a Word file, read and changed by names without their prefix. */
public final class WordNode {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The order in which the properties of paragraphs, runs and sections must stand, as the format wants it. */
    private static final List<String> ORDER = List.of(
            "headerReference",
            "footerReference",
            "pStyle",
            "rStyle",
            "rFonts",
            "keepNext",
            "keepLines",
            "framePr",
            "widowControl",
            "numPr",
            "pBdr",
            "tabs",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "color",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "sz",
            "szCs",
            "u",
            "outlineLvl",
            "lang",
            "type",
            "pgSz",
            "pgMar",
            "pgBorders",
            "pgNumType",
            "cols",
            "titlePg",
            "docGrid",
            "rPr",
            "sectPr");

    private final Element element;

    WordNode(Element element) {
        this.element = element;
    }

    public String name() {
        return Nodes.name(element);
    }

    public List<WordNode> children() {
        return Nodes.children(element).stream().map(WordNode::new).toList();
    }

    public Optional<WordNode> child(String name) {
        return Nodes.child(element, name).map(WordNode::new);
    }

    /** All elements of a name below this one. */
    public List<WordNode> all(String name) {
        List<WordNode> found = new ArrayList<>();
        collect(element, name, found);
        return found;
    }

    private static void collect(Element parent, String name, List<WordNode> found) {
        for (Element child : Nodes.children(parent)) {
            if (Nodes.name(child).equals(name)) {
                found.add(new WordNode(child));
            }
            collect(child, name, found);
        }
    }

    public String value(String attribute) {
        return Nodes.value(element, attribute);
    }

    public WordNode set(String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
        return this;
    }

    public WordNode unset(String attribute) {
        element.removeAttributeNS(W, attribute);
        return this;
    }

    /** The child of that name; made in the place where it belongs when there is none. */
    public WordNode need(String name) {
        return child(name).orElseGet(() -> {
            Element made = element.getOwnerDocument().createElementNS(W, "w:" + name);
            element.insertBefore(made, before(name).orElse(null));
            return new WordNode(made);
        });
    }

    /** Puts a new child first, as the properties of a paragraph stand. */
    public WordNode needFirst(String name) {
        return child(name).orElseGet(() -> {
            Element made = element.getOwnerDocument().createElementNS(W, "w:" + name);
            element.insertBefore(made, element.getFirstChild());
            return new WordNode(made);
        });
    }

    public void append(String name, String attribute, String value) {
        Element made = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name);
        made.setAttribute(attribute, value);
        element.appendChild(made);
    }

    public WordNode last(String name) {
        Element made = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name);
        element.appendChild(made);
        return new WordNode(made);
    }

    /** An attribute without a prefix, as the parts that name other parts have them. */
    public WordNode plain(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    public void drop(String name) {
        Nodes.children(element, name).forEach(element::removeChild);
    }

    public void remove() {
        element.getParentNode().removeChild(element);
    }

    public String text() {
        return element.getTextContent();
    }

    public void text(String words) {
        element.setTextContent(words);
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** A reference to another part, whose attribute has a prefix of its own. */
    public void refer(String type, String id) {
        Element made = element.getOwnerDocument().createElementNS(W, "w:headerReference");
        made.setAttributeNS(W, "w:type", type);
        made.setAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id", id);
        element.insertBefore(made, element.getFirstChild());
    }

    private Optional<Element> before(String name) {
        int place = ORDER.indexOf(name);
        return Nodes.children(element).stream()
                .filter(c -> ORDER.indexOf(Nodes.name(c)) > place)
                .findFirst();
    }
}
