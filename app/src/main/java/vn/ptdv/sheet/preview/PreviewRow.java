package vn.ptdv.sheet.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would become of one row of the file. */
public record PreviewRow(
        int row,
        Kind kind,
        Map<String, Object> values,
        List<FieldChange> changes,
        List<RowFault> faults,
        Optional<ExistingRows.Known> match,
        List<ExistingRows.Known> alike) {

    public PreviewRow {
        values = Map.copyOf(values);
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        alike = List.copyOf(alike);
    }

    /** New, update, same, skipped on a match, error, or to be decided by a person. */
    public enum Kind {
        NEW,
        UPDATE,
        SAME,
        SKIPPED,
        ERROR,
        POSSIBLE_DUPLICATE
    }

    /** One field that would change, as shown. */
    public record FieldChange(String field, String title, String before, String after) {}

    /** The person has said that a possible duplicate is somebody else. */
    public PreviewRow asNew() {
        return new PreviewRow(row, Kind.NEW, values, List.of(), faults, Optional.empty(), List.of());
    }

    /** The person wants the row left out. */
    public PreviewRow leftOut() {
        return new PreviewRow(row, Kind.SKIPPED, values, List.of(), faults, match, alike);
    }

    public boolean writes() {
        return kind == Kind.NEW || kind == Kind.UPDATE;
    }
}
