package vn.ptdv.exchange.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.PreviewRow;

/** A preview together with what it was checked against; decisions of the person give another one. */
public final class Checked {
    private final ImportPreview preview;
    private final ImportPlan plan;
    private final Taking taking;
    private final Map<Integer, Decision> decided;

    Checked(ImportPreview preview, ImportPlan plan, Taking taking) {
        this(preview, plan, taking, Map.of());
    }

    private Checked(ImportPreview preview, ImportPlan plan, Taking taking, Map<Integer, Decision> decided) {
        this.preview = preview;
        this.plan = plan;
        this.taking = taking;
        this.decided = decided;
    }

    /** What the person has said of a row. */
    private sealed interface Decision {
        record AsNew() implements Decision {}

        record LeftOut() implements Decision {}

        record Same(ExistingRows.Known known) implements Decision {}
    }

    public ImportPreview preview() {
        return preview;
    }

    Taking taking() {
        return taking;
    }

    public Checked asNew(PreviewRow row) {
        return with(row, new Decision.AsNew());
    }

    public Checked leftOut(PreviewRow row) {
        return with(row, new Decision.LeftOut());
    }

    public Checked same(PreviewRow row, ExistingRows.Known known) {
        return with(row, new Decision.Same(known));
    }

    /** The decisions made here, on a later preview of the same rows; one that fits no more is dropped. */
    Checked repeated(Checked later) {
        Checked now = later;
        for (Map.Entry<Integer, Decision> one : decided.entrySet()) {
            Optional<PreviewRow> row = now.preview.rows().stream()
                    .filter(r -> r.row() == one.getKey())
                    .filter(r -> fits(r, one.getValue()))
                    .findFirst();
            if (row.isPresent()) {
                now = now.with(row.get(), one.getValue());
            }
        }
        return now;
    }

    private static boolean fits(PreviewRow row, Decision decision) {
        if (row.kind() == PreviewRow.Kind.ERROR) {
            return decision instanceof Decision.LeftOut;
        }
        return !(decision instanceof Decision.Same same)
                || row.match()
                        .filter(known -> known.id().equals(same.known().id()))
                        .isPresent()
                || row.alike().stream().anyMatch(k -> k.id().equals(same.known().id()));
    }

    private Checked with(PreviewRow row, Decision decision) {
        ImportPreview next = decision instanceof Decision.Same same
                ? preview.decidedSame(row.row(), same.known(), plan)
                : preview.with(decision instanceof Decision.AsNew ? row.asNew() : row.leftOut());
        Map<Integer, Decision> all = new LinkedHashMap<>(decided);
        all.put(row.row(), decision);
        Checked ruled = RowChecks.ruled(next, plan, taking);
        return new Checked(ruled.preview, plan, taking, all);
    }
}
