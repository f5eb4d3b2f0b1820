package vn.ptdv.sheet.read;

import java.util.List;

/** An opened file; rows are read on demand and nothing of them is kept. */
public interface Workbook extends AutoCloseable {
    FileKind kind();

    List<SheetInfo> sheets();

    List<ReadNotice> notices();

    ReadResult read(SheetInfo sheet, RowHandler handler);

    @Override
    void close();
}
