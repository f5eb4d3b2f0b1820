package vn.ptdv.document.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.Look.Trait;
import vn.ptdv.document.typeset.Item;
import vn.ptdv.document.typeset.Item.Cover;
import vn.ptdv.document.typeset.Item.Drawing;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.document.typeset.Item.Tie;
import vn.ptdv.document.typeset.Section;

/** One section as a page of plain HTML. */
final class Html {
    private static final int MOST_TIED = 8;
    private final StringBuilder out = new StringBuilder(32_000);
    private final Set<Look> looks = new LinkedHashSet<>();

    static String of(Section section, FormatProfile profile) {
        Html html = new Html();
        html.items(section.items());
        return "<html lang=\"vi\"><head><title></title><style>"
                + Css.sheet(profile, section.page(), html.looks) + "</style></head><body>" + html.out
                + "</body></html>";
    }

    /** What is tied to the next thing beyond its look stands with it in one box that no page may cut. */
    private void items(List<Item> items) {
        boolean open = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean tied = tied(item);
            out.append(tied && !open ? "<div class=\"w\">" : "");
            if (item instanceof Grid grid) {
                List<Line> below = below(items.subList(i + 1, items.size()));
                grid(grid, below);
                i += below.size();
            } else {
                item(item);
            }
            out.append(open && !tied ? "</div>" : "");
            open = tied;
        }
    }

    /** The one paragraph that ends a section below its table, with the line between them. */
    private static List<Line> below(List<Item> rest) {
        List<Line> lines = rest.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        boolean ends = lines.size() == rest.size()
                && lines.size() > 1
                && lines.get(0).blank()
                && !lines.get(1).blank()
                && lines.stream().skip(2).allMatch(Line::blank);
        return ends ? lines.subList(0, 2) : List.of();
    }

    private static boolean tied(Item item) {
        return item instanceof Drawing drawing && drawing.tie() == Tie.TO_NEXT
                || item instanceof Line line
                        && line.tie() == Tie.TO_NEXT
                        && !line.look().has(Trait.KEEP);
    }

    private void item(Item item) {
        if (item instanceof Line line) {
            line(line);
        } else if (item instanceof Pair pair) {
            pair(pair);
        } else if (item instanceof Drawing drawing) {
            ChartHtml.write(out, drawing.chart(), drawing.width());
        }
    }

    private void line(Line line) {
        looks.add(line.look());
        out.append("<p class=\"").append(Css.name(line.look())).append('"');
        if (line.blank()) {
            out.append(String.format(
                    Locale.ROOT, " style=\"height:%.1fpt\">", line.look().line()));
        } else {
            out.append('>');
        }
        for (int i = 0; i < line.rows().size(); i++) {
            out.append(i > 0 ? "<br/>" : "");
            line.rows().get(i).forEach(this::run);
        }
        // The layout engine counts one line too many when it saves a widow; an empty last line puts that right.
        out.append(line.look().place() == Look.Place.JUSTIFY ? "<br/></p>" : "</p>");
    }

    private void run(Run run) {
        String tag = tag(run.emphasis());
        if (tag.isEmpty()) {
            text(run.text());
            return;
        }
        out.append('<').append(tag).append('>');
        boolean both = run.emphasis() == Emphasis.BOLD_ITALIC;
        out.append(both ? "<i>" : "");
        text(run.text());
        out.append(both ? "</i>" : "").append("</").append(tag).append('>');
    }

    private static String tag(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> "";
            case BOLD, BOLD_ITALIC -> "b";
            case ITALIC -> "i";
            case UNDERLINED -> "u";
        };
    }

    private void pair(Pair pair) {
        out.append("<table")
                .append(pair.split() == Split.WHOLE ? " class=\"w\"" : "")
                .append("><tr>");
        half(pair.left(), pair.leftWidth());
        half(pair.right(), pair.rightWidth());
        out.append("</tr></table>");
    }

    private void half(List<Line> lines, double width) {
        out.append(String.format(Locale.ROOT, "<td style=\"width:%.3fmm\">", width));
        lines.forEach(this::line);
        out.append("</td>");
    }

    /** What is said below the table stands in its last row, because a page could begin between the two otherwise. */
    private void grid(Grid grid, List<Line> below) {
        out.append("<table class=\"g\"><colgroup>");
        grid.widths().forEach(w -> out.append(String.format(Locale.ROOT, "<col style=\"width:%.3fmm\"/>", w)));
        out.append("</colgroup><thead>");
        grid.heading().forEach(row -> row(row, "th", ""));
        out.append("</thead>").append(grid.rows().isEmpty() ? "<tbody>" : "");
        rows(grid.rows());
        if (!below.isEmpty()) {
            out.append("<tr><td class=\"n\" colspan=\"")
                    .append(grid.widths().size())
                    .append("\">");
            below.forEach(this::line);
            out.append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    /** Rows that are tied stand in a body of their own that no page may cut. */
    private void rows(List<GridRow> rows) {
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            while (to + 1 < rows.size() && to - from < MOST_TIED && rows.get(to).tie() == Tie.TO_NEXT) {
                to++;
            }
            boolean whole = to > from;
            while (!whole && to + 1 < rows.size() && rows.get(to + 1).tie() == Tie.FREE) {
                to++;
            }
            out.append(from > 0 ? "</tbody>" : "").append(whole ? "<tbody class=\"w\">" : "<tbody>");
            from = body(rows, from, to);
        }
    }

    private int body(List<GridRow> rows, int from, int to) {
        for (int i = from; i <= to; i++) {
            // A rule of half a point is rounded down by a third of a dot, which every third row gives back.
            row(rows.get(i), "td", i % 3 == 2 ? " class=\"t\"" : "");
        }
        return to + 1;
    }

    private void row(GridRow row, String tag, String attributes) {
        out.append("<tr").append(attributes).append('>');
        for (GridCell cell : row.cells()) {
            if (cell.cover() != Cover.COVERED) {
                cell(cell, tag);
            }
        }
        out.append("</tr>");
    }

    private void cell(GridCell cell, String tag) {
        looks.add(cell.look());
        out.append('<').append(tag);
        if (cell.columns() > 1) {
            out.append(" colspan=\"").append(cell.columns()).append('"');
        }
        out.append(cell.cover() == Cover.TOP_OF_TWO ? " rowspan=\"2\"" : "");
        out.append(" class=\"").append(Css.name(cell.look())).append('"');
        if (cell.align() != Align.LEFT) {
            out.append(cell.align() == Align.CENTER ? " style=\"text-align:center\"" : " style=\"text-align:right\"");
        }
        out.append('>');
        if (cell.text().isEmpty()) {
            out.append("&#160;");
        } else {
            text(cell.text());
        }
        out.append("</").append(tag).append('>');
    }

    /** Several blanks in a row are wanted (a number to be filled in), so they must not collapse. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankAgain = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(blankAgain ? '\u00A0' : c);
            }
        }
    }
}
