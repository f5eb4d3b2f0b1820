package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the rows of one sheet of an .xlsx. */
final class XlsxSheet {
    private final XlsxStyles styles;
    private final List<XlsxStrings.Item> strings;
    private final Cell[] shared;
    private final CellNumbers.DayBase base;

    XlsxSheet(XlsxStyles styles, List<XlsxStrings.Item> strings, CellNumbers.DayBase base) {
        this.styles = styles;
        this.strings = strings;
        this.shared = new Cell[strings.size()];
        this.base = base;
    }

    SheetExtras read(XmlScanner xml, RowSink sink) throws IOException {
        List<CellRange> merges = new ArrayList<>();
        Set<Integer> hidden = new HashSet<>();
        int row = 0;
        int column = -1;
        for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
            if (e == XmlScanner.Event.END && xml.name().equals("row")) {
                sink.end();
            }
            if (e != XmlScanner.Event.START || sink.stopped()) {
                continue;
            }
            switch (xml.name()) {
                case "row" -> {
                    row = xml.intAttribute("r", row + 1);
                    column = -1;
                    sink.begin(row, xml.flag("hidden"));
                }
                case "c" -> {
                    String name = xml.attribute("r");
                    column = name.isEmpty() ? column + 1 : CellName.column(name);
                    sink.at(column);
                    sink.cell(column, cell(xml));
                }
                case "col" -> hide(xml, hidden);
                case "mergeCell" -> {
                    merges.add(CellRange.of(xml.attribute("ref")));
                    Most.of(merges.size());
                }
                default -> {}
            }
        }
        return new SheetExtras(merges, hidden);
    }

    private static void hide(XmlScanner xml, Set<Integer> hidden) {
        if (xml.flag("hidden")) {
            int last = Math.min(xml.intAttribute("max", 0), 1 << 14);
            for (int c = Math.max(1, xml.intAttribute("min", 1)); c <= last; c++) {
                hidden.add(c - 1);
            }
        }
    }

    private Cell cell(XmlScanner xml) throws IOException {
        int style = xml.intAttribute("s", 0);
        String type = xml.attribute("t");
        String value = "";
        boolean formula = false;
        XlsxStrings.Item inline = XlsxStrings.Item.EMPTY;
        while (true) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.END && xml.name().equals("c")) {
                break;
            }
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            if (e == XmlScanner.Event.START) {
                switch (xml.name()) {
                    case "v" -> value = xml.elementText();
                    case "is" -> inline = XlsxStrings.item(xml, "is");
                    case "f" -> {
                        formula = true;
                        xml.skipElement();
                    }
                    default -> {}
                }
            }
        }
        if (value.isEmpty() && inline.text().isEmpty()) {
            return formula && !type.equals("str") ? new Cell.Failure(Cell.Failure.NOT_COMPUTED) : Cell.blank();
        }
        return value.isEmpty() ? text(inline, style) : typed(type, value, style);
    }

    private Cell typed(String type, String value, int style) throws ReadFailure {
        return switch (type) {
            case "s" -> shared(value, style);
            case "str", "inlineStr" -> text(new XlsxStrings.Item(XmlText.unescaped(value), ""), style);
            case "b" -> new Cell.Bool(value.equals("1") || value.equals("true"));
            case "e" -> new Cell.Failure(value);
            case "d" -> IsoDates.cell(value);
            default -> number(value, style);
        };
    }

    private Cell shared(String value, int style) throws ReadFailure {
        double number = parsed(value);
        int index = (int) number;
        if (index != number || index < 0 || index >= strings.size()) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
        Cell known = shared[index];
        if (known instanceof Cell.Text t && t.font().equals(fontOf(strings.get(index), style))) {
            return known;
        }
        Cell made = text(strings.get(index), style);
        shared[index] = made;
        return made;
    }

    private Cell text(XlsxStrings.Item item, int style) {
        return item.text().isEmpty() ? Cell.blank() : new Cell.Text(item.text(), fontOf(item, style));
    }

    private String fontOf(XlsxStrings.Item item, int style) {
        return item.font().isEmpty() ? styles.font(style) : item.font();
    }

    private Cell number(String value, int style) throws ReadFailure {
        return styles.format(style).cell(parsed(value), base);
    }

    /** Plain integers, which nearly all numbers are, need no general parser. */
    private static double parsed(String value) throws ReadFailure {
        int length = value.length();
        long digits = 0;
        for (int i = 0; i < length && length < 16; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                digits = -1;
                break;
            }
            digits = digits * 10 + digit;
        }
        if (digits >= 0 && length < 16) {
            return digits;
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
    }
}
