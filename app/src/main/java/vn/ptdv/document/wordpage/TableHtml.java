package vn.ptdv.document.wordpage;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.wordpage.TableGrid.Cell;

/** Writes one table with the widths, rules and merged cells that it has in Word. */
final class TableHtml {
    /** What the layout loses of a thin rule in every row, given back by every third. */
    private static final double LOST = 0.038;

    private final StringBuilder out;
    private final Css css;
    private final StoryReader reader;
    private final FlowHtml flow;
    private final boolean hangs;

    TableHtml(StringBuilder out, Css css, StoryReader reader, FlowHtml flow, boolean hangs) {
        this.out = out;
        this.css = css;
        this.reader = reader;
        this.flow = flow;
        this.hangs = hangs;
    }

    void write(Element table, double room) {
        TableGrid grid = TableGrid.of(table, reader.tablePlaces(table), room);
        boolean whole = grid.rows().size() == 1 && keptWhole(grid.rows().get(0));
        out.append("<table class=\"").append(css.name(style(grid, room))).append(whole ? " w\">" : "\">");
        out.append("<colgroup>");
        grid.widths()
                .forEach(w -> out.append("<col style=\"")
                        .append(Css.points("width", w))
                        .append("\"/>"));
        out.append("</colgroup>");
        int heads = grid.headings();
        out.append(heads > 0 ? "<thead>" : "");
        for (int i = 0; i < grid.rows().size(); i++) {
            out.append(i == heads ? (heads > 0 ? "</thead><tbody>" : "<tbody>") : "");
            row(grid, i);
        }
        out.append(heads == grid.rows().size() ? "</thead></table>" : "</tbody></table>");
    }

    private String style(TableGrid grid, double room) {
        double width = grid.widths().stream().mapToDouble(d -> d).sum();
        double left = grid.margins().left();
        double indent = grid.props().points("tblInd", "w", 0) - (hangs ? left : 0);
        double shift = switch (grid.props().value("jc", "val").orElse("left")) {
            case "center" -> Math.max(0, (room - width) / 2);
            case "right", "end" -> Math.max(0, room - width);
            default -> indent;
        };
        return Css.points("width", width)
                + (shift == 0 ? "" : Css.points("margin-left", shift))
                + (grid.headings() > 0 ? "-fs-table-paginate:paginate;" : "");
    }

    private static boolean keptWhole(TableGrid.Row row) {
        return row.props().on("cantSplit");
    }

    private void row(TableGrid grid, int index) {
        TableGrid.Row row = grid.rows().get(index);
        out.append("<tr").append(keptWhole(row) ? " class=\"w\">" : ">");
        double height = row.props().points("trHeight", "val", 0);
        for (Cell cell : row.cells()) {
            if (!cell.covered()) {
                cell(grid, index, cell, height);
            }
        }
        out.append("</tr>");
    }

    private void cell(TableGrid grid, int index, Cell cell, double height) {
        int rows = grid.height(index, cell);
        TableGrid.Margins margins = grid.margins(cell);
        StringBuilder style = new StringBuilder();
        double top = 0;
        double thickness = 0;
        for (TableGrid.Side side : TableGrid.Side.values()) {
            Optional<Element> rule = grid.rule(index, cell, side, rows);
            if (rule.isPresent() && Rule.drawn(rule.get())) {
                style.append(Rule.css("border-" + side.css(), rule.get()));
                thickness = Math.max(thickness, Rule.width(rule.get()) / 2);
                top = side == TableGrid.Side.TOP && index % 3 == 2 ? LOST : top;
            }
        }
        style.append(String.format(
                Locale.ROOT,
                "padding:%.3fpt %.3fpt %.3fpt %.3fpt;",
                margins.top() + top,
                Math.max(0, margins.right() - thickness),
                margins.bottom(),
                Math.max(0, margins.left() - thickness)));
        style.append(vertical(cell));
        String back = Ink.color(cell.props().value("shd", "fill").orElse("auto"));
        style.append(back.isEmpty() ? "" : "background-color:" + back + ";");
        double inner = height - margins.top() - margins.bottom();
        style.append(inner > 0 && rows == 1 ? Css.points("height", inner) : "");
        out.append("<td class=\"").append(css.name(style.toString())).append('"');
        out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        out.append(rows > 1 ? " rowspan=\"" + rows + "\"" : "");
        out.append('>');
        double room = grid.width(cell) - margins.left() - margins.right();
        cell.element().ifPresent(e -> flow.cell(reader, e, grid.style(), room));
        out.append("</td>");
    }

    private static String vertical(Cell cell) {
        return switch (cell.props().value("vAlign", "val").orElse("top")) {
            case "center" -> "vertical-align:middle;";
            case "bottom" -> "vertical-align:bottom;";
            default -> "";
        };
    }
}
