package vn.ptdv.document.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of a file: which properties count for a paragraph or a run, nearest first. */
public final class Styles {
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> runDefaults = new ArrayList<>();
    private final List<Element> paragraphDefaults = new ArrayList<>();
    private final Theme theme;
    private String normal = "";
    private String normalTable = "";

    public Styles(Optional<Element> root, Theme theme) {
        this.theme = theme;
        root.ifPresent(this::load);
    }

    private void load(Element root) {
        for (Element style : Nodes.children(root, "style")) {
            String id = Nodes.value(style, "styleId");
            byId.put(id, style);
            String chosen = Nodes.value(style, "default");
            boolean usual = chosen.equals("1") || chosen.equals("true");
            if (usual && Nodes.value(style, "type").equals("paragraph")) {
                normal = id;
            } else if (usual && Nodes.value(style, "type").equals("table")) {
                normalTable = id;
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
    public List<Element> ofParagraph(Optional<Element> own) {
        return ofParagraph(own, "");
    }

    /** The same inside a table, whose style counts for more than the file's defaults. */
    public List<Element> ofParagraph(Optional<Element> own, String tableStyle) {
        List<Element> all = new ArrayList<>();
        own.ifPresent(all::add);
        all.addAll(properties(styleOf(own), "pPr"));
        all.addAll(properties(tableStyle, "pPr"));
        all.addAll(paragraphDefaults);
        return all;
    }

    /** The same for the letters of a run in a paragraph. */
    public List<Element> ofRun(Optional<Element> run, Optional<Element> paragraph) {
        List<Element> all = new ArrayList<>();
        run.ifPresent(all::add);
        run.flatMap(r -> Nodes.valueOf(r, "rStyle", "val")).ifPresent(id -> all.addAll(properties(id, "rPr")));
        all.addAll(properties(styleOf(paragraph), "rPr"));
        all.addAll(runDefaults);
        return all;
    }

    public List<Element> ofTable(String id) {
        return properties(id.isEmpty() ? normalTable : id, "tblPr");
    }

    /** The font of Latin letters, named or by its part in the theme. */
    public String font(Props run) {
        for (Element properties : run.places()) {
            Optional<Element> fonts = Nodes.child(properties, "rFonts");
            Optional<String> part = fonts.map(f -> Nodes.value(f, "asciiTheme")).filter(t -> !t.isEmpty());
            if (part.isPresent()) {
                return theme.font(part.get());
            }
            Optional<String> named = fonts.map(f -> Nodes.value(f, "ascii")).filter(t -> !t.isEmpty());
            if (named.isPresent()) {
                return named.get();
            }
        }
        return "";
    }

    /** The style that a paragraph names, or the one that all have. */
    public String styleOf(Optional<Element> paragraph) {
        return paragraph.flatMap(p -> Nodes.valueOf(p, "pStyle", "val")).orElse(normal);
    }
}
