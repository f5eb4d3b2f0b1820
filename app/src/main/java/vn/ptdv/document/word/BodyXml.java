package vn.ptdv.document.word;

import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.Look.Trait;
import vn.ptdv.document.typeset.Item;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Tie;

/** Writes lines as paragraphs: the style says everything, a run only what differs from it. */
final class BodyXml {
    private static final String KEEP_NEXT = "<w:keepNext/>";
    private final StringBuilder out;
    private final StylesXml styles;
    private final List<ChartSpec> charts;

    BodyXml(StringBuilder out, StylesXml styles, List<ChartSpec> charts) {
        this.charts = charts;
        this.out = out;
        this.styles = styles;
    }

    /** The last line of a section carries the section's page set-up. */
    void last(Item item, String setup) {
        if (item instanceof Line line) {
            paragraph(line, setup);
        }
    }

    void items(List<Item> items) {
        TableXml tables = new TableXml(out, this);
        boolean held = false;
        for (Item item : items) {
            if (item instanceof Line line) {
                paragraph(held && line.blank() ? line.tied() : line, "");
            } else if (item instanceof Item.Pair pair) {
                tables.pair(pair);
            } else if (item instanceof Item.Grid grid) {
                tables.grid(grid);
            } else if (item instanceof Item.Drawing drawing) {
                drawing(drawing);
            }
            // The line between a table and what is said below it belongs to the table's end.
            held = item instanceof Item.Grid;
        }
    }

    private void drawing(Item.Drawing drawing) {
        charts.add(drawing.chart());
        out.append("<w:p><w:pPr>").append(drawing.tie() == Tie.TO_NEXT ? KEEP_NEXT : "");
        out.append("<w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:firstLine=\"0\"/>");
        out.append("<w:jc w:val=\"center\"/></w:pPr>");
        out.append(ChartXml.drawing(drawing.chart(), charts.size(), drawing.width(), drawing.height()));
        out.append("</w:p>");
    }

    void paragraph(Line line, String extra) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id(line.look()))
                .append("\"/>");
        if (line.tie() == Tie.TO_NEXT && !line.look().has(Trait.KEEP)) {
            out.append(KEEP_NEXT);
        }
        out.append(extra).append("</w:pPr>");
        for (int i = 0; i < line.rows().size(); i++) {
            if (i > 0) {
                out.append("<w:r><w:br/></w:r>");
            }
            line.rows().get(i).forEach(this::run);
        }
        out.append("</w:p>");
    }

    /** One paragraph of a cell, without the objects of a line; most of a long list goes through here. */
    void cell(GridCell cell, Tie tie) {
        String text = cell.text();
        Align align = cell.align();
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id(cell.look()))
                .append("\"/>");
        out.append(tie == Tie.TO_NEXT ? KEEP_NEXT : "");
        if (align != Align.LEFT) {
            out.append("<w:jc w:val=\"")
                    .append(align == Align.CENTER ? "center" : "right")
                    .append("\"/>");
        }
        out.append("</w:pPr>");
        if (!text.isEmpty()) {
            out.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Xml.escape(text))
                    .append("</w:t></w:r>");
        }
        out.append("</w:p>");
    }

    private void run(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        out.append("<w:r>");
        if (run.emphasis() != Emphasis.PLAIN) {
            out.append("<w:rPr>");
            out.append(run.emphasis().bold() ? "<w:b/><w:bCs/>" : "");
            out.append(run.emphasis().italic() ? "<w:i/><w:iCs/>" : "");
            out.append(run.emphasis() == Emphasis.UNDERLINED ? "<w:u w:val=\"single\"/>" : "");
            out.append("</w:rPr>");
        }
        out.append("<w:t xml:space=\"preserve\">")
                .append(Xml.escape(run.text()))
                .append("</w:t></w:r>");
    }
}
