package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Styles;

/** Whether a table is drawn with rules or only holds words in place. */
final class Borders {
    private final Styles styles;

    Borders(Styles styles) {
        this.styles = styles;
    }

    boolean ruled(Element table) {
        List<Element> all = new ArrayList<>();
        Optional<Element> own = Nodes.child(table, "tblPr");
        own.ifPresent(all::add);
        own.flatMap(p -> Nodes.valueOf(p, "tblStyle", "val")).ifPresent(id -> all.addAll(styles.ofTable(id)));
        for (Element properties : all) {
            Optional<Element> borders = Nodes.child(properties, "tblBorders");
            if (borders.isPresent()) {
                return drawn(borders.get()) || cellsRuled(table);
            }
        }
        return cellsRuled(table);
    }

    private static boolean drawn(Element borders) {
        return Nodes.children(borders).stream().map(b -> Nodes.value(b, "val")).anyMatch(Borders::visible);
    }

    private static boolean visible(String kind) {
        return !kind.isEmpty() && !kind.equals("nil") && !kind.equals("none");
    }

    /** Most of the cells have a rule on all sides; one line under a name does not make a ruled table. */
    private static boolean cellsRuled(Element table) {
        int cells = 0;
        int ruled = 0;
        for (Element row : Nodes.children(table, "tr")) {
            for (Element cell : Nodes.children(row, "tc")) {
                cells++;
                ruled += Nodes.child(cell, "tcPr")
                                .flatMap(p -> Nodes.child(p, "tcBorders"))
                                .filter(b -> Nodes.children(b).stream()
                                                .filter(s -> visible(Nodes.value(s, "val")))
                                                .count()
                                        >= 2)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return cells > 2 && ruled * 2 > cells;
    }
}
