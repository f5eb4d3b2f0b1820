package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Cover;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;

/** A table with its heading of one or two rows, the column numbers, and rows by their kind. */
final class TableComposer {
    /** So many rows at the end go to a new page together, and with what is said below the table. */
    private static final int ENDING = 2;

    private final FormatProfile profile;
    private final ColumnWidths widths;

    TableComposer(FormatProfile profile, TextWidth width, double room) {
        this.profile = profile;
        widths = new ColumnWidths(width, room);
    }

    List<Item> table(TableSpec table) {
        List<Item> items = new ArrayList<>();
        if (!table.unitLine().isBlank()) {
            items.add(Line.of(profile.look(LookId.UNIT_LINE), table.unitLine()));
        }
        Looks looks = new Looks(table.size());
        items.add(new Grid(widths.of(table), heading(table, looks), rows(table, looks)));
        items.add(Line.empty(profile.look(LookId.TABLE_AFTER)));
        return items;
    }

    private List<GridRow> heading(TableSpec table, Looks looks) {
        List<GridRow> rows = new ArrayList<>();
        if (table.grouped()) {
            rows.add(upper(table.columns(), looks));
            rows.add(new GridRow(table.columns().stream()
                    .map(c -> c.group().isEmpty()
                            ? new GridCell("", looks.head, Align.CENTER, 1, Cover.COVERED)
                            : GridCell.of(c.title(), looks.head, Align.CENTER))
                    .toList()));
        } else {
            rows.add(new GridRow(table.columns().stream()
                    .map(c -> GridCell.of(c.title(), looks.head, Align.CENTER))
                    .toList()));
        }
        if (table.numbers() == TableSpec.ColumnNumbers.SHOWN) {
            rows.add(numbers(table.columns().size(), looks));
        }
        return rows;
    }

    private static GridRow upper(List<Column> columns, Looks looks) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); ) {
            String group = columns.get(i).group();
            int end = i + 1;
            while (!group.isEmpty()
                    && end < columns.size()
                    && columns.get(end).group().equals(group)) {
                end++;
            }
            cells.add(
                    group.isEmpty()
                            ? new GridCell(columns.get(i).title(), looks.head, Align.CENTER, 1, Cover.TOP_OF_TWO)
                            : new GridCell(group, looks.head, Align.CENTER, end - i, Cover.SINGLE));
            i = end;
        }
        return new GridRow(cells);
    }

    private static GridRow numbers(int columns, Looks looks) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            cells.add(GridCell.of("(" + i + ")", looks.numbers, Align.CENTER));
        }
        return new GridRow(cells);
    }

    private static List<GridRow> rows(TableSpec table, Looks looks) {
        int last = table.rows().size() - 1;
        List<GridRow> rows = new ArrayList<>(table.rows().size());
        for (int i = 0; i <= last; i++) {
            Row row = table.rows().get(i);
            GridRow made = row(row, table.columns(), looks.of(row.kind()));
            rows.add(row.kind() == Row.Kind.GROUP || i > last - ENDING ? made.tied() : made);
        }
        return rows;
    }

    private static GridRow row(Row row, List<Column> columns, Look look) {
        if (row.cells().size() == 1 && columns.size() > 1) {
            return new GridRow(
                    List.of(new GridCell(row.cells().get(0), look, Align.LEFT, columns.size(), Cover.SINGLE)));
        }
        List<GridCell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(GridCell.of(row.cells().get(i), look, columns.get(i).align()));
        }
        return new GridRow(cells);
    }

    /** The looks of a table's rows in its size. */
    private final class Looks {
        private final Look head;
        private final Look numbers;
        private final Look data;
        private final Look group;
        private final Look total;

        Looks(double size) {
            head = profile.look(LookId.TABLE_HEAD).sized(size);
            numbers = profile.look(LookId.TABLE_NUMBERS).sized(size);
            data = profile.look(LookId.TABLE_CELL).sized(size);
            group = profile.look(LookId.TABLE_GROUP).sized(size);
            total = profile.look(LookId.TABLE_TOTAL).sized(size);
        }

        Look of(Row.Kind kind) {
            return switch (kind) {
                case DATA -> data;
                case GROUP -> group;
                case TOTAL -> total;
            };
        }
    }
}
