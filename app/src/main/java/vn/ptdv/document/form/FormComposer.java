package vn.ptdv.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Item;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.document.typeset.Section;
import vn.ptdv.document.typeset.TextWidth;

/** Makes pages of a form's text: a look and its words on each line, L: and R: side by side, bars for tables. */
final class FormComposer {
    private static final Pattern LINE = Pattern.compile("(L:|R:)?([A-Z_0-9]+)(?:@(\\d+))?(?: (.*))?");
    private static final Map<String, LookId> SHORT = Map.of(
            "TITLE", LookId.KIND,
            "SUB", LookId.SUBJECT,
            "P", LookId.BODY,
            "C", LookId.CENTERED,
            "H", LookId.HEADING2,
            "A", LookId.ARTICLE,
            "G", LookId.GROUND);
    private static final double LEFT_SHARE = 0.47;
    private static final double A4_SHORT = 210;
    private static final double A4_LONG = 297;
    private static final double A5_SHORT = 148;
    private static final double HEADER_LINE = 6;

    private final TextWidth width = new TextWidth();

    Composition compose(String text, FormatProfile profile, String title) {
        PageSetup page = page(text, profile.page());
        return new Composition(
                profile,
                title,
                List.of(new Section(page, new Sheet(profile, page).items(text), "", "", Section.Numbers.FROM_SECOND)));
    }

    private static PageSetup page(String text, PageSetup usual) {
        double[] size = {A4_SHORT, A4_LONG};
        if (text.contains("page: A5-LANDSCAPE")) {
            size = new double[] {A4_SHORT, A5_SHORT};
        } else if (text.contains("page: A4-LANDSCAPE")) {
            size = new double[] {A4_LONG, A4_SHORT};
        }
        Matcher margins =
                Pattern.compile("margins: (\\d+) (\\d+) (\\d+) (\\d+)").matcher(text);
        if (margins.find()) {
            double top = mm(margins, 1);
            // A header that reaches below the margin would push the text down.
            double header = Math.max(0, Math.min(usual.header(), top - HEADER_LINE));
            return new PageSetup(size[0], size[1], top, mm(margins, 3), mm(margins, 4), mm(margins, 2), header);
        }
        boolean wide = size[0] > size[1];
        return wide
                ? new PageSetup(size[0], size[1], usual.top(), usual.right(), usual.top(), usual.top(), usual.header())
                : usual;
    }

    private static double mm(Matcher margins, int group) {
        return Double.parseDouble(margins.group(group));
    }

    /** One form on its way to pages. */
    private final class Sheet {
        private final FormatProfile profile;
        private final double room;
        private final List<Item> items = new ArrayList<>();
        private final List<Line> left = new ArrayList<>();
        private final List<Line> right = new ArrayList<>();
        private final List<GridRow> heading = new ArrayList<>();
        private final List<GridRow> rows = new ArrayList<>();
        private List<Double> widths = List.of();
        private List<Align> aligns = List.of();

        Sheet(FormatProfile profile, PageSetup page) {
            this.profile = profile;
            this.room = page.textWidth();
        }

        List<Item> items(String text) {
            for (String line : text.split("\n")) {
                if (line.startsWith("|")) {
                    close(left.isEmpty() && right.isEmpty() ? "" : "pair");
                    table(line);
                } else if (!line.isBlank() && !line.startsWith("page:") && !line.startsWith("margins:")) {
                    line(line);
                }
            }
            close("all");
            items.add(Line.empty(profile.look(LookId.HAIR)));
            return items;
        }

        private void line(String text) {
            Matcher parts = LINE.matcher(text);
            if (!parts.matches()) {
                throw new IllegalStateException(text);
            }
            String side = parts.group(1) == null ? "" : parts.group(1);
            close(side.isEmpty() ? "all" : "table");
            Line made = made(parts);
            switch (side) {
                case "L:" -> left.add(made);
                case "R:" -> right.add(made);
                default -> items.add(made);
            }
        }

        private Line made(Matcher parts) {
            String name = parts.group(2);
            String words = parts.group(4) == null ? "" : parts.group(4);
            if (name.equals("DOTS")) {
                Look body = profile.look(LookId.BODY);
                return Line.of(body, dots(room - body.first() - 1, body));
            }
            Look look = profile.look(
                    SHORT.containsKey(name) ? SHORT.getOrDefault(name, LookId.BODY) : LookId.valueOf(name));
            Look sized = parts.group(3) == null ? look : look.sized(Double.parseDouble(parts.group(3)));
            return words.isEmpty() ? Line.empty(sized) : Line.of(sized, Inline.runs(words));
        }

        /** A line to write on by hand, as long as the text is wide. */
        private String dots(double wide, Look look) {
            double one = width.millimetres(".", look.size(), look.emphasis());
            return ".".repeat((int) (wide / one));
        }

        private void table(String line) {
            List<String> cells = cells(line);
            char kind = line.charAt(1);
            if (kind == 'w') {
                close("table");
                aligns = cells.stream()
                        .map(c -> c.endsWith("c") ? Align.CENTER : Align.LEFT)
                        .toList();
                List<Double> shares = cells.stream()
                        .map(c -> Double.parseDouble(c.replace("c", "")))
                        .toList();
                double sum = shares.stream().mapToDouble(d -> d).sum();
                widths = shares.stream().map(s -> s * room / sum).toList();
            } else {
                Look look = profile.look(kind == 'h' ? LookId.TABLE_HEAD : LookId.TABLE_CELL);
                List<GridCell> made = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    made.add(GridCell.of(cells.get(i), look, kind == 'h' ? Align.CENTER : aligns.get(i)));
                }
                (kind == 'h' ? heading : rows).add(new GridRow(made));
            }
        }

        private List<String> cells(String line) {
            String body = line.substring(2).strip();
            return line.charAt(1) == 'w' ? List.of(body.split("\\s+")) : Inline.cells(line.substring(2));
        }

        /** Ends what is open: a pair, a table, or whatever it is. */
        private void close(String what) {
            boolean all = what.equals("all");
            if ((all || what.equals("pair")) && !(left.isEmpty() && right.isEmpty())) {
                double wide = room * LEFT_SHARE;
                tieLast();
                items.add(new Pair(wide, room - wide, filled(left), filled(right), Split.WHOLE));
                left.clear();
                right.clear();
            }
            if ((all || what.equals("table")) && !rows.isEmpty()) {
                items.add(new Grid(widths, List.copyOf(heading), List.copyOf(rows)));
                items.add(Line.empty(profile.look(LookId.TABLE_AFTER)));
                heading.clear();
                rows.clear();
            }
        }

        /** A signature never stands alone on a page: the last words of the text go along. */
        private void tieLast() {
            for (int i = items.size() - 1; i >= 0 && items.get(i) instanceof Line line; i--) {
                items.set(i, line.tied());
                if (!line.blank()) {
                    return;
                }
            }
        }

        private List<Line> filled(List<Line> lines) {
            return lines.isEmpty() ? List.of(Line.empty(profile.look(LookId.GAP))) : List.copyOf(lines);
        }
    }
}
