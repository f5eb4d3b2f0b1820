package vn.ptdv.document.wordpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Props;

/** A table as rows of cells that know their columns; lengths in points. */
record TableGrid(Props props, String style, List<Double> widths, List<Row> rows) {
    private static final double WORDS_OWN_SIDE = 5.4;
    private static final int PERCENT = 5_000;

    /** The sides of a cell, with the rule that stands there inside a table. */
    enum Side {
        TOP("insideH"),
        RIGHT("insideV"),
        BOTTOM("insideH"),
        LEFT("insideV");

        private final String inside;

        Side(String inside) {
            this.inside = inside;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Margins(double top, double right, double bottom, double left) {}

    record Row(Props props, List<Cell> cells) {}

    /** A cell, or the gap before or behind a short row; one that is covered from above prints nothing. */
    record Cell(Optional<Element> element, Props props, int column, int columns, boolean covered) {}

    static TableGrid of(Element table, List<Element> places, double room) {
        Props props = new Props(places);
        List<Double> widths = new ArrayList<>();
        Nodes.child(table, "tblGrid")
                .ifPresent(g -> Nodes.children(g, "gridCol")
                        .forEach(c ->
                                widths.add(Nodes.points(Nodes.value(c, "w")).orElse(0))));
        List<Row> rows = new ArrayList<>();
        for (Element row : Nodes.children(table, "tr")) {
            rows.add(row(row));
        }
        fit(widths, rows, props, room);
        return new TableGrid(props, props.value("tblStyle", "val").orElse(""), widths, rows);
    }

    private static Row row(Element row) {
        Props props = new Props(Nodes.children(row, "trPr"));
        List<Cell> cells = new ArrayList<>();
        int column = count(props, "gridBefore");
        if (column > 0) {
            cells.add(new Cell(Optional.empty(), new Props(List.of()), 0, column, false));
        }
        for (Element cell : cells(row)) {
            Props own = new Props(Nodes.children(cell, "tcPr"));
            int columns = Math.max(1, count(own, "gridSpan"));
            boolean covered = own.child("vMerge")
                    .filter(m -> !Nodes.value(m, "val").equals("restart"))
                    .isPresent();
            cells.add(new Cell(Optional.of(cell), own, column, columns, covered));
            column += columns;
        }
        return new Row(props, cells);
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Nodes.children(row)) {
            if (Nodes.name(child).equals("tc")) {
                cells.add(child);
            } else if (Nodes.name(child).startsWith("sdt")) {
                cells.addAll(cells(child));
            }
        }
        return cells;
    }

    private static int count(Props props, String name) {
        String number = props.value(name, "val").orElse("0");
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    /** Columns that the file leaves open share what is left; a width in percent is of the room. */
    private static void fit(List<Double> widths, List<Row> rows, Props props, double room) {
        int columns = rows.stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.column() + c.columns())
                .max()
                .orElse(1);
        while (widths.size() < columns) {
            widths.add(0.0);
        }
        double known = widths.stream().mapToDouble(d -> d).sum();
        long open = widths.stream().filter(w -> w <= 0).count();
        double share = open == 0 ? 0 : Math.max(room - known, room / columns) / open;
        widths.replaceAll(w -> w > 0 ? w : share);
        if (props.value("tblW", "type").filter("pct"::equals).isPresent()) {
            double wanted = props.points("tblW", "w", 0) * 20 / PERCENT * room;
            double now = widths.stream().mapToDouble(d -> d).sum();
            if (wanted > 0 && now > 0) {
                widths.replaceAll(w -> w * wanted / now);
            }
        }
    }

    /** How many rows at the top stand again on every page. */
    int headings() {
        int count = 0;
        while (count < rows.size() && rows.get(count).props().on("tblHeader")) {
            count++;
        }
        return count;
    }

    double width(Cell cell) {
        return widths.subList(cell.column(), Math.min(widths.size(), cell.column() + cell.columns())).stream()
                .mapToDouble(d -> d)
                .sum();
    }

    /** Over how many rows a cell reaches. */
    int height(int row, Cell cell) {
        int height = 1;
        boolean starts = cell.props().child("vMerge").isPresent();
        while (starts && row + height < rows.size() && covers(rows.get(row + height), cell.column())) {
            height++;
        }
        return height;
    }

    private static boolean covers(Row row, int column) {
        return row.cells().stream().anyMatch(c -> c.column() == column && c.covered());
    }

    Margins margins() {
        return margins(props.child("tblCellMar"), new Margins(0, WORDS_OWN_SIDE, 0, WORDS_OWN_SIDE));
    }

    Margins margins(Cell cell) {
        return margins(cell.props().child("tcMar"), margins());
    }

    private static Margins margins(Optional<Element> said, Margins otherwise) {
        Props all = new Props(said.stream().toList());
        return new Margins(
                all.points("top", "w", otherwise.top()),
                all.points("right", "w").orElseGet(() -> all.points("end", "w", otherwise.right())),
                all.points("bottom", "w", otherwise.bottom()),
                all.points("left", "w").orElseGet(() -> all.points("start", "w", otherwise.left())));
    }

    /** The rule of a cell's side: its own word, or the table's for its edge or its inside. */
    Optional<Element> rule(int row, Cell cell, Side side, int height) {
        if (cell.element().isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> own = cell.props().child("tcBorders").flatMap(b -> Nodes.child(b, side.css()));
        boolean edge = switch (side) {
            case TOP -> row == 0;
            case BOTTOM -> row + height >= rows.size();
            case LEFT -> cell.column() == 0;
            case RIGHT -> cell.column() + cell.columns() >= widths.size();
        };
        return own.or(
                () -> new Props(props.child("tblBorders").stream().toList()).child(edge ? side.css() : side.inside));
    }
}
