package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of one table of an .ods; a million repeated blank rows cost one step. */
final class OdsSheet {
    private static final int MOST = 1 << 20;
    private static final int EDGE = 1 << 14;
    private final XmlScanner xml;
    private final Map<String, String> fonts;
    private final RowSink sink;
    private final List<CellRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int row = 1;
    private int column;
    private int width;

    OdsSheet(XmlScanner xml, Map<String, String> fonts, RowSink sink) {
        this.xml = xml;
        this.fonts = fonts;
        this.sink = sink;
    }

    SheetExtras read() throws IOException {
        int depth = 1;
        while (depth > 0 && !sink.stopped()) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            boolean table = xml.name().equals("table");
            if (e == XmlScanner.Event.END && table) {
                depth--;
            } else if (e == XmlScanner.Event.START && table) {
                depth++;
            } else if (e == XmlScanner.Event.START && xml.name().equals("table-column")) {
                column();
            } else if (e == XmlScanner.Event.START && xml.name().equals("table-row") && depth == 1) {
                row();
            }
        }
        return new SheetExtras(merges, hiddenColumns);
    }

    private void column() {
        int times = repeated("number-columns-repeated");
        if (hidden()) {
            for (int c = column; c < Math.min(column + times, 1 << 14); c++) {
                hiddenColumns.add(c);
            }
        }
        column = Math.min(MOST, column + times);
    }

    private boolean hidden() {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private int repeated(String attribute) {
        return Math.min(MOST, Math.max(1, xml.intAttribute(attribute, 1)));
    }

    private void row() throws IOException {
        int times = repeated("number-rows-repeated");
        boolean hidden = hidden();
        sink.begin(row, hidden);
        width = 0;
        List<Cell> cells = new ArrayList<>();
        while (true) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            if (e == XmlScanner.Event.END && xml.name().equals("table-row")) {
                break;
            }
            if (e == XmlScanner.Event.START
                    && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
                cell(cells);
            }
        }
        for (int i = 0; i < (cells.isEmpty() ? 0 : times) && !sink.stopped(); i++) {
            sink.begin(row + i, hidden);
            for (int c = 0; c < cells.size(); c++) {
                sink.cell(c, cells.get(c));
            }
            sink.end();
        }
        row = Math.min(MOST, row + times);
    }

    private void cell(List<Cell> cells) throws IOException {
        int times = repeated("number-columns-repeated");
        int across = repeated("number-columns-spanned");
        int down = repeated("number-rows-spanned");
        if (across > 1 || down > 1) {
            merges.add(new CellRange(row, row + down - 1, width, width + across - 1));
            Most.of(merges.size());
        }
        sink.at(width);
        Cell cell = OdsCell.read(xml, fonts);
        if (cell == Cell.blank()) {
            // Blank cells to the right edge are repeated sixteen thousand times; they count once another follows.
            width = Math.min(MOST, width + times);
            return;
        }
        while (cells.size() < Math.min(width, EDGE)) {
            cells.add(Cell.blank());
        }
        width = Math.min(MOST, width + times);
        while (cells.size() < Math.min(width, EDGE)) {
            cells.add(cell);
        }
        if (width > EDGE) {
            sink.cell(width, cell);
        }
    }
}
