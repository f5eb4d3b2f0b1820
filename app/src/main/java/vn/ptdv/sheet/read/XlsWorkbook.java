package vn.ptdv.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97–2003, read record by record. */
final class XlsWorkbook extends FileWorkbook {
    private static final short GO_ON = 0;
    private static final short STOP = -1;
    private final POIFSFileSystem files;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<BoundSheetRecord> bound = new ArrayList<>();

    XlsWorkbook(Path file, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        super(FileKind.XLS, limits, notices);
        files = new POIFSFileSystem(file.toFile(), true);
        try {
            run(this::listSheets);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
        if (files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            notices.add(ReadNotice.of(ReadNotice.Code.MACROS_IGNORED));
        }
    }

    /** Takes one record; false ends the reading. */
    interface Taker {
        boolean take(Record rec) throws IOException;
    }

    private boolean listSheets(Record rec) {
        if (rec instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
            sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
        }
        return !(rec instanceof EOFRecord);
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    protected SheetExtras readRows(SheetInfo sheet, RowSink sink) throws IOException {
        // The sheets need not stand in the file in the order of their tabs.
        List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(bound));
        XlsSheet reader = new XlsSheet(inFile.indexOf(bound.get(sheet.index())), sink);
        run(reader::take);
        return reader.extras();
    }

    private void run(Taker taker) throws IOException {
        HSSFRequest request = new HSSFRequest();
        Listener listener = new Listener(taker);
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
        if (!listener.faults.isEmpty()) {
            throw listener.faults.get(0);
        }
    }

    private static final class Listener extends AbortableHSSFListener {
        private final Taker taker;
        private final List<IOException> faults = new ArrayList<>();

        Listener(Taker taker) {
            this.taker = taker;
        }

        @Override
        public short abortableProcessRecord(Record rec) {
            try {
                return taker.take(rec) ? GO_ON : STOP;
            } catch (IOException e) {
                faults.add(e);
                return STOP;
            }
        }
    }

    @Override
    protected void closeFile() throws IOException {
        files.close();
    }
}
