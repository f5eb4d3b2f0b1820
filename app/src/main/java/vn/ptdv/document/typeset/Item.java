package vn.ptdv.document.typeset;

import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.Look;

/** One thing on a page. */
public sealed interface Item {

    /** A paragraph: one or more rows of runs, broken by hand between the rows. */
    record Line(Look look, List<List<Run>> rows, Tie tie) implements Item {
        public static Line of(Look look, String text) {
            return of(look, List.of(Run.plain(text)));
        }

        public static Line of(Look look, List<Run> runs) {
            return new Line(look, List.of(runs), look.has(Look.Trait.KEEP) ? Tie.TO_NEXT : Tie.FREE);
        }

        public static Line broken(Look look, List<String> rows) {
            return new Line(look, rows.stream().map(r -> List.of(Run.plain(r))).toList(), Tie.FREE);
        }

        public static Line empty(Look look) {
            return of(look, List.of());
        }

        public Line tied() {
            return new Line(look, rows, Tie.TO_NEXT);
        }

        public boolean blank() {
            return rows.stream()
                    .allMatch(r -> r.stream().allMatch(run -> run.text().isEmpty()));
        }

        /** The words of the line, rows joined by a blank. */
        public String text() {
            StringBuilder all = new StringBuilder();
            for (List<Run> row : rows) {
                all.append(all.isEmpty() ? "" : " ");
                row.forEach(run -> all.append(run.text()));
            }
            return all.toString();
        }
    }

    /** Two columns side by side without rules; widths in millimetres. */
    record Pair(double leftWidth, double rightWidth, List<Line> left, List<Line> right, Split split) implements Item {}

    /** A ruled table; the first rows are its heading and stand again on every page. */
    record Grid(List<Double> widths, List<GridRow> heading, List<GridRow> rows) implements Item {}

    /** A drawing of figures over the given room, in millimetres. */
    record Drawing(ChartSpec chart, double width, double height, Tie tie) implements Item {
        public Drawing tied() {
            return new Drawing(chart, width, height, Tie.TO_NEXT);
        }
    }

    /** A row of a table; one that is tied stands on one page with the next row, or with what follows the table. */
    record GridRow(List<GridCell> cells, Tie tie) {
        public GridRow(List<GridCell> cells) {
            this(cells, Tie.FREE);
        }

        GridRow tied() {
            return new GridRow(cells, Tie.TO_NEXT);
        }
    }

    /** A cell that covers one or more columns; one that is covered from above prints nothing. */
    record GridCell(String text, Look look, Align align, int columns, Cover cover) {
        public static GridCell of(String text, Look look, Align align) {
            return new GridCell(text, look, align, 1, Cover.SINGLE);
        }
    }

    /** How a cell takes part in a cell that is two rows high. */
    enum Cover {
        SINGLE,
        TOP_OF_TWO,
        COVERED
    }

    /** Whether a line must stand on one page with the next. */
    enum Tie {
        FREE,
        TO_NEXT
    }

    /** Whether the page may end inside. */
    enum Split {
        WHOLE,
        ANYWHERE
    }
}
