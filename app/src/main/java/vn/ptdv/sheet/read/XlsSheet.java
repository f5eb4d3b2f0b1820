package vn.ptdv.sheet.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Picks the records of one sheet out of the stream of all of them. */
final class XlsSheet {
    private final int wanted;
    private final RowSink sink;
    private final XlsGlobals globals = new XlsGlobals();
    private final List<CellRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    // Old writers do not always keep the cells of a row together or in order.
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private int depth;
    private int sheet = -2;
    private CellValueRecordInterface awaitingText = new NumberRecord();

    XlsSheet(int wanted, RowSink sink) {
        this.wanted = wanted;
        this.sink = sink;
    }

    SheetExtras extras() {
        return new SheetExtras(merges, hiddenColumns);
    }

    boolean take(Record rec) throws ReadFailure {
        if (rec instanceof BOFRecord) {
            depth++;
            sheet += depth == 1 ? 1 : 0;
            return true;
        }
        if (rec instanceof EOFRecord) {
            depth--;
            if (depth == 0 && sheet == wanted) {
                flush();
                return false;
            }
            return true;
        }
        if (sheet < 0) {
            globals.take(rec);
        } else if (sheet == wanted && depth == 1) {
            inSheet(rec);
        }
        return true;
    }

    private void inSheet(Record rec) throws ReadFailure {
        if (rec instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        } else if (rec instanceof ColumnInfoRecord columns && columns.getHidden()) {
            for (int c = columns.getFirstColumn(); c <= columns.getLastColumn(); c++) {
                hiddenColumns.add(c);
            }
        } else if (rec instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress a = merged.getAreaAt(i);
                merges.add(
                        new CellRange(a.getFirstRow() + 1, a.getLastRow() + 1, a.getFirstColumn(), a.getLastColumn()));
            }
        } else if (rec instanceof StringRecord text) {
            put(awaitingText, globals.text(text.getString(), awaitingText.getXFIndex()));
        } else if (rec instanceof CellValueRecordInterface cell) {
            put(cell, value(cell));
        }
    }

    private Cell value(CellValueRecordInterface cell) {
        int style = cell.getXFIndex();
        if (cell instanceof LabelSSTRecord label) {
            return globals.text(globals.shared(label.getSSTIndex()), style);
        }
        if (cell instanceof LabelRecord label) {
            return globals.text(label.getValue(), style);
        }
        if (cell instanceof NumberRecord number) {
            return globals.number(number.getValue(), style);
        }
        if (cell instanceof BoolErrRecord flag) {
            return flag.isBoolean() ? new Cell.Bool(flag.getBooleanValue()) : error(flag.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? formula(formula, style) : Cell.blank();
    }

    private Cell formula(FormulaRecord formula, int style) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return Cell.blank();
        }
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            // An empty text has no record of its own and must not be taken for a nought.
            return Cell.blank();
        }
        if (type == CellType.BOOLEAN) {
            return new Cell.Bool(formula.getCachedBooleanValue());
        }
        return type == CellType.ERROR
                ? error((byte) formula.getCachedErrorValue())
                : globals.number(formula.getValue(), style);
    }

    private static Cell error(byte code) {
        return new Cell.Failure(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code);
    }

    private void put(CellValueRecordInterface at, Cell cell) throws ReadFailure {
        if (cell != Cell.blank()) {
            rows.computeIfAbsent(at.getRow(), r -> new TreeMap<>()).put((int) at.getColumn(), cell);
        }
    }

    private void flush() throws ReadFailure {
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : rows.entrySet()) {
            if (sink.stopped()) {
                return;
            }
            sink.begin(row.getKey() + 1, hiddenRows.contains(row.getKey()));
            for (Map.Entry<Integer, Cell> cell : row.getValue().entrySet()) {
                sink.cell(cell.getKey(), cell.getValue());
            }
            sink.end();
        }
    }
}
