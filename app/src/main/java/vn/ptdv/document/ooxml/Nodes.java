package vn.ptdv.document.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through the XML of a Word file; names are without their prefix. */
public final class Nodes {
    private static final double TWIPS_PER_POINT = 20;

    private Nodes() {}

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(c -> name(c).equals(name)).findFirst();
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(c -> name(c).equals(name)).toList();
    }

    public static String name(Element element) {
        return String.valueOf(element.getLocalName());
    }

    public static String value(Element element, String attribute) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node node = element.getAttributes().item(i);
            if (attribute.equals(node.getLocalName())) {
                return node.getNodeValue();
            }
        }
        return "";
    }

    public static Optional<String> valueOf(Element parent, String name, String attribute) {
        return child(parent, name).map(c -> value(c, attribute)).filter(v -> !v.isEmpty());
    }

    /** A length in twentieths of a point, as points. */
    public static OptionalDouble points(String twips) {
        try {
            return twips.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(twips) / TWIPS_PER_POINT);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A switch such as bold: on when it stands there, unless it says otherwise. */
    public static Optional<Boolean> on(Element properties, String name) {
        return child(properties, name).map(c -> switch (value(c, "val")) {
            case "0", "false", "off" -> false;
            default -> true;
        });
    }
}
