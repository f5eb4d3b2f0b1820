package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of a file: which properties count for a paragraph or a run, nearest first. */
final class Styles {
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> runDefaults = new ArrayList<>();
    private final List<Element> paragraphDefaults = new ArrayList<>();
    private final Theme theme;
    private String normal = "";

    Styles(Optional<Element> root, Theme theme) {
        this.theme = theme;
        root.ifPresent(this::load);
    }

    private void load(Element root) {
        for (Element style : Nodes.children(root, "style")) {
            String id = Nodes.value(style, "styleId");
            byId.put(id, style);
            String chosen = Nodes.value(style, "default");
            if (Nodes.value(style, "type").equals("paragraph") && (chosen.equals("1") || chosen.equals("true"))) {
                normal = id;
            }
        }
        Nodes.child(root, "docDefaults").ifPresent(defaults -> {
            Nodes.child(defaults, "rPrDefault")
                    .flatMap(d -> Nodes.child(d, "rPr"))
                    .ifPresent(runDefaults::add);
            Nodes.child(defaults, "pPrDefault")
                    .flatMap(d -> Nodes.child(d, "pPr"))
                    .ifPresent(paragraphDefaults::add);
        });
    }

    /** The style and those it is based on. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (seen.add(next) && byId.containsKey(next)) {
            Element style = byId.get(next);
            chain.add(style);
            next = Nodes.valueOf(style, "basedOn", "val").orElse("");
        }
        return chain;
    }

    private List<Element> properties(String id, String kind) {
        List<Element> found = new ArrayList<>();
        chain(id).forEach(s -> Nodes.child(s, kind).ifPresent(found::add));
        return found;
    }

    /** Every place where a paragraph's properties may stand, the nearest first. */
    List<Element> ofParagraph(Optional<Element> own) {
        List<Element> all = new ArrayList<>();
        own.ifPresent(all::add);
        all.addAll(properties(styleOf(own), "pPr"));
        all.addAll(paragraphDefaults);
        return all;
    }

    /** The same for the letters of a run in a paragraph. */
    List<Element> ofRun(Optional<Element> run, Optional<Element> paragraph) {
        List<Element> all = new ArrayList<>();
        run.ifPresent(all::add);
        run.flatMap(r -> Nodes.valueOf(r, "rStyle", "val")).ifPresent(id -> all.addAll(properties(id, "rPr")));
        all.addAll(properties(styleOf(paragraph), "rPr"));
        all.addAll(runDefaults);
        return all;
    }

    List<Element> ofTable(String id) {
        return properties(id, "tblPr");
    }

    Theme theme() {
        return theme;
    }

    private String styleOf(Optional<Element> paragraph) {
        return paragraph.flatMap(p -> Nodes.valueOf(p, "pStyle", "val")).orElse(normal);
    }
}
