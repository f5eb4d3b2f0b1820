package vn.ptdv.exchange.list;

import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.PreviewRow;

/** A preview together with what it was checked against; decisions of the person give another one. */
public final class Checked {
    private final ImportPreview preview;
    private final ImportPlan plan;
    private final Taking taking;

    Checked(ImportPreview preview, ImportPlan plan, Taking taking) {
        this.preview = preview;
        this.plan = plan;
        this.taking = taking;
    }

    public ImportPreview preview() {
        return preview;
    }

    Taking taking() {
        return taking;
    }

    public Checked asNew(PreviewRow row) {
        return RowChecks.ruled(preview.with(row.asNew()), plan, taking);
    }

    public Checked leftOut(PreviewRow row) {
        return RowChecks.ruled(preview.with(row.leftOut()), plan, taking);
    }

    public Checked same(PreviewRow row, ExistingRows.Known known) {
        return RowChecks.ruled(preview.decidedSame(row.row(), known, plan), plan, taking);
    }
}
