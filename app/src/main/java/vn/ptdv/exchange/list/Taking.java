package vn.ptdv.exchange.list;

import java.util.List;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.store.change.Work;

/** How one kind of list meets the book. */
interface Taking {
    ExistingRows existing();

    /** What is wrong with rows whose cells are all right by themselves; the columns are left open. */
    List<RowFault> faults(List<PreviewRow> rows);

    void write(Work work, List<PreviewRow> rows, Ticks ticks);
}
