package vn.ptdv.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.typeset.Item.Cover;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;

/** Writes pairs as tables without rules and grids as ruled tables whose heading stands again on every page. */
final class TableXml {
    private static final String RULES = "<w:tblBorders>" + rule("top") + rule("left") + rule("bottom") + rule("right")
            + rule("insideH") + rule("insideV") + "</w:tblBorders>";
    private static final String CELL_MARGINS = "<w:tblCellMar>" + margin("top", 15) + margin("left", 57)
            + margin("bottom", 15) + margin("right", 57) + "</w:tblCellMar>";

    private static final String NO_MARGINS =
            "<w:tblCellMar>" + margin("left", 0) + margin("right", 0) + "</w:tblCellMar>";

    private final StringBuilder out;
    private final BodyXml body;

    TableXml(StringBuilder out, BodyXml body) {
        this.out = out;
        this.body = body;
    }

    private static String rule(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static String margin(String side, int twips) {
        return "<w:" + side + " w:w=\"" + twips + "\" w:type=\"dxa\"/>";
    }

    void pair(Pair pair) {
        List<Long> widths = twips(List.of(pair.leftWidth(), pair.rightWidth()));
        open(widths, "", NO_MARGINS);
        out.append("<w:tr>").append(pair.split() == Split.WHOLE ? "<w:trPr><w:cantSplit/></w:trPr>" : "");
        half(pair.left(), widths.get(0));
        half(pair.right(), widths.get(1));
        out.append("</w:tr></w:tbl>");
    }

    private void half(List<Line> lines, long width) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        lines.forEach(line -> body.paragraph(line, ""));
        out.append("</w:tc>");
    }

    void grid(Grid grid) {
        List<Long> widths = twips(grid.widths());
        open(widths, RULES, CELL_MARGINS);
        for (GridRow row : grid.heading()) {
            out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            cells(row, widths);
        }
        for (GridRow row : grid.rows()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cells(row, widths);
        }
        out.append("</w:tbl>");
    }

    private void cells(GridRow row, List<Long> widths) {
        int column = 0;
        for (GridCell cell : row.cells()) {
            long width = 0;
            for (int i = 0; i < cell.columns(); i++) {
                width += widths.get(column++);
            }
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
            if (cell.columns() > 1) {
                out.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
            }
            if (cell.cover() == Cover.TOP_OF_TWO) {
                out.append("<w:vMerge w:val=\"restart\"/>");
            } else if (cell.cover() == Cover.COVERED) {
                out.append("<w:vMerge/>");
            }
            out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
            body.cell(cell, row.tie());
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    private void open(List<Long> widths, String rules, String margins) {
        long sum = widths.stream().mapToLong(Long::longValue).sum();
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(sum).append("\" w:type=\"dxa\"/>");
        out.append("<w:tblInd w:w=\"0\" w:type=\"dxa\"/>").append(rules);
        out.append("<w:tblLayout w:type=\"fixed\"/>").append(margins).append("</w:tblPr><w:tblGrid>");
        widths.forEach(w -> out.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        out.append("</w:tblGrid>");
    }

    /** Widths whose rounded sum is the sum's rounding, so that no table is a hair wider than the text. */
    private static List<Long> twips(List<Double> millimetres) {
        List<Long> widths = new ArrayList<>();
        double edge = 0;
        long done = 0;
        for (double width : millimetres) {
            edge += width;
            long next = Xml.twips(edge);
            widths.add(next - done);
            done = next;
        }
        return widths;
    }
}
