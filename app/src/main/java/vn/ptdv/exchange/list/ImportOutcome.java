package vn.ptdv.exchange.list;

import java.util.List;
import java.util.Map;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;

/** What taking in a list came to. */
public sealed interface ImportOutcome {
    /** Written as one batch; the batch is empty when there was nothing to write. */
    record Done(Receipt receipt) implements ImportOutcome {}

    /** Nothing is written. */
    record Refused(String words, List<RowFault> faults) implements ImportOutcome {}

    /** What was done with the rows, and under which name it is taken back. */
    record Receipt(String file, String batch, Map<PreviewRow.Kind, Long> rows, List<RowFault> faults) {
        public long count(PreviewRow.Kind kind) {
            return rows.getOrDefault(kind, 0L);
        }

        public long read() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Rows that were left as they are, by choice or because nothing differs. */
        public long skipped() {
            return count(PreviewRow.Kind.SAME) + count(PreviewRow.Kind.SKIPPED);
        }
    }
}
