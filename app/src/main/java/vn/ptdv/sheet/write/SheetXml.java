package vn.ptdv.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.read.CellNumbers;

/** Writes cells and rows of the sheet part; rows count from 1. */
final class SheetXml {
    /** More does not fit into a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final double LINE = 15.75;

    private static final byte[] ROW = Utf8Sink.ascii("<row r=\"");
    private static final byte[] ROW_END = Utf8Sink.ascii("</row>");
    private static final byte[] STYLE = Utf8Sink.ascii("\" s=\"");
    private static final byte[] SHARED = Utf8Sink.ascii("\" t=\"s\"><v>");
    private static final byte[] INLINE = Utf8Sink.ascii("\" t=\"inlineStr\"><is>");
    private static final byte[] INLINE_END = Utf8Sink.ascii("</is></c>");
    private static final byte[] VALUE = Utf8Sink.ascii("\"><v>");
    private static final byte[] VALUE_END = Utf8Sink.ascii("</v></c>");
    private static final byte[] EMPTY = Utf8Sink.ascii("\"/>");
    private static final byte[] TAG_END = Utf8Sink.ascii("\">");

    private final Utf8Sink sink;
    private final SharedStrings strings;
    private final byte[][] names;
    private final List<String> merges = new ArrayList<>();
    private int row;

    SheetXml(Utf8Sink sink, SharedStrings strings, int columns) {
        this.sink = sink;
        this.strings = strings;
        this.names = new byte[columns][];
        for (int c = 0; c < columns; c++) {
            names[c] = Utf8Sink.ascii("<c r=\"" + CellName.letters(c));
        }
    }

    int row() {
        return row;
    }

    void begin() throws IOException {
        row++;
        sink.raw(ROW);
        sink.number(row);
        sink.raw(TAG_END);
    }

    /** A row as high as its lines; a program that does not measure wrapped text itself would cut them off. */
    void begin(int lines) throws IOException {
        row++;
        sink.raw(ROW);
        sink.number(row);
        sink.raw("\" ht=\"" + (lines * LINE) + "\">");
    }

    void end() throws IOException {
        sink.raw(ROW_END);
    }

    void skip() {
        row++;
    }

    void merge(int firstColumn, int lastColumn) {
        if (lastColumn > firstColumn) {
            merges.add(CellName.letters(firstColumn) + row + ":" + CellName.letters(lastColumn) + row);
        }
    }

    List<String> merges() {
        return merges;
    }

    private void open(int column, Look look) throws IOException {
        sink.raw(names[column]);
        sink.number(row);
        sink.raw(STYLE);
        sink.number(look.number());
    }

    void blank(int column, Look look) throws IOException {
        open(column, look);
        sink.raw(EMPTY);
    }

    void text(int column, String text, Look look) throws IOException {
        if (text.isEmpty()) {
            blank(column, look);
            return;
        }
        String fitting = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        open(column, look);
        int number = strings.number(fitting);
        if (number >= 0) {
            sink.raw(SHARED);
            sink.number(number);
            sink.raw(VALUE_END);
        } else {
            sink.raw(INLINE);
            SharedStrings.item(sink, fitting);
            sink.raw(INLINE_END);
        }
    }

    /** Text that a person typed: what would begin a formula is marked as text for good. */
    void typed(int column, String text, Look look) throws IOException {
        boolean risky = !text.isEmpty() && FormulaGuard.startsFormula(text.charAt(0));
        text(column, text, risky ? look.guarded() : look);
    }

    void number(int column, Number value, Look look) throws IOException {
        open(column, look);
        sink.raw(VALUE);
        digits(value);
        sink.raw(VALUE_END);
    }

    void date(int column, LocalDate day, Look look) throws IOException {
        open(column, look);
        sink.raw(VALUE);
        sink.number(CellNumbers.serial(day));
        sink.raw(VALUE_END);
    }

    /** A formula with the value that it has now, so that readers need not compute it. */
    void formula(int column, String formula, BigDecimal value, Look look) throws IOException {
        open(column, look);
        sink.raw(TAG_END);
        sink.raw("<f>" + formula + "</f><v>" + value.stripTrailingZeros().toPlainString() + "</v></c>");
    }

    private void digits(Number value) throws IOException {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            sink.number(value.longValue());
        } else if (value instanceof BigDecimal decimal) {
            sink.raw(decimal.toPlainString());
        } else {
            sink.raw(CellNumbers.plain(value.doubleValue()));
        }
    }
}
