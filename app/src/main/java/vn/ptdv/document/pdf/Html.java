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
        for (Item item : items) {
            boolean tied = item instanceof Line line
                    && line.tie() == Tie.TO_NEXT
                    && !line.look().has(Trait.KEEP);
            out.append(tied && !open ? "<div class=\"w\">" : "");
            item(item);
            out.append(open && !tied ? "</div>" : "");
            open = tied;
        }
    }

    private void item(Item item) {
        if (item instanceof Line line) {
            line(line);
        } else if (item instanceof Pair pair) {
            pair(pair);
        } else if (item instanceof Grid grid) {
            grid(grid);
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

    private void grid(Grid grid) {
        out.append("<table class=\"g\"><colgroup>");
        grid.widths().forEach(w -> out.append(String.format(Locale.ROOT, "<col style=\"width:%.3fmm\"/>", w)));
        out.append("</colgroup><thead>");
        grid.heading().forEach(row -> row(row, "th", ""));
        out.append("</thead><tbody>");
        // A rule of half a point is rounded down by a third of a dot, which every third row gives back.
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), "td", i % 3 == 2 ? " class=\"t\"" : "");
        }
        out.append("</tbody></table>");
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
