package vn.ptdv.document.model;

import java.util.List;

/**
 * A ruled table: columns with their share of the width, rows of several kinds, the unit line above.
 *
 * <p>Columns that follow each other with the same group get a common heading above them.
 */
public record TableSpec(List<Column> columns, List<Row> rows, ColumnNumbers numbers, String unitLine, double size) {
    public TableSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unitLine = Words.clean(unitLine);
    }

    public static TableSpec of(List<Column> columns, List<Row> rows) {
        return new TableSpec(columns, rows, ColumnNumbers.HIDDEN, "", 12);
    }

    public TableSpec withSize(double points) {
        return new TableSpec(columns, rows, numbers, unitLine, points);
    }

    public TableSpec withColumnNumbers() {
        return new TableSpec(columns, rows, ColumnNumbers.SHOWN, unitLine, size);
    }

    public TableSpec withUnitLine(String line) {
        return new TableSpec(columns, rows, numbers, line, size);
    }

    /** Whether a row (1)(2)(3) stands below the heading. */
    public enum ColumnNumbers {
        SHOWN,
        HIDDEN
    }

    /** One column; its width is a share, of whatever the shares add up to. */
    public record Column(String title, String group, double width, Align align) {
        public Column {
            title = Words.clean(title);
            group = Words.clean(group);
        }

        public static Column of(String title, double width, Align align) {
            return new Column(title, "", width, align);
        }

        public Column under(String heading) {
            return new Column(title, heading, width, align);
        }
    }

    /** One row; the first cell of a group row spans the whole width when it is the only one. */
    public record Row(Kind kind, List<String> cells) {
        public Row {
            cells = Words.clean(cells);
        }

        public static Row data(String... cells) {
            return new Row(Kind.DATA, List.of(cells));
        }

        public static Row total(String... cells) {
            return new Row(Kind.TOTAL, List.of(cells));
        }

        public static Row group(String... cells) {
            return new Row(Kind.GROUP, List.of(cells));
        }

        /** What a row means in its table. */
        public enum Kind {
            DATA,
            GROUP,
            TOTAL
        }
    }

    /** Whether any column has a common heading above it. */
    public boolean grouped() {
        return columns.stream().anyMatch(c -> !c.group().isEmpty());
    }
}
