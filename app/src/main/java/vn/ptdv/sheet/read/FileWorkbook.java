package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all kinds of workbook share: limits, notices, and faults turned into results. */
abstract class FileWorkbook implements Workbook {
    private static final Logger LOG = LoggerFactory.getLogger(FileWorkbook.class);
    private final FileKind kind;
    private final ReadLimits limits;
    private final List<ReadNotice> notices;

    FileWorkbook(FileKind kind, ReadLimits limits, List<ReadNotice> notices) {
        this.kind = kind;
        this.limits = limits;
        this.notices = notices;
    }

    @Override
    public FileKind kind() {
        return kind;
    }

    @Override
    public List<ReadNotice> notices() {
        return List.copyOf(notices);
    }

    ReadLimits limits() {
        return limits;
    }

    void notice(ReadNotice notice) {
        notices.add(notice);
    }

    @Override
    public ReadResult read(SheetInfo sheet, RowHandler handler) {
        RowSink sink = new RowSink(sheet.name(), limits, handler);
        try {
            return new ReadResult.Done(readRows(sheet, sink));
        } catch (IOException | RuntimeException e) {
            sink.handlersFault().ifPresent(fault -> {
                throw fault;
            });
            return new ReadResult.Failed(ReadFaults.problem(e).at(sink.place()));
        }
    }

    protected abstract SheetExtras readRows(SheetInfo sheet, RowSink sink) throws IOException;

    protected abstract void closeFile() throws IOException;

    @Override
    public void close() {
        try {
            closeFile();
        } catch (IOException e) {
            LOG.debug("a workbook did not close cleanly", e);
        }
    }
}
