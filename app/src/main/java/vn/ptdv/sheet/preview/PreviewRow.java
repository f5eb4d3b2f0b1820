package vn.ptdv.sheet.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.ToneStyle;
import vn.ptdv.logic.text.VietnameseText;

/**
 * What would become of one row of the file.
 *
 * @param again the earlier row of the file that this one is like
 */
public record PreviewRow(
        int row,
        Kind kind,
        Map<String, Object> values,
        List<FieldChange> changes,
        List<RowFault> faults,
        Optional<ExistingRows.Known> match,
        List<ExistingRows.Known> alike,
        OptionalInt again) {

    public PreviewRow {
        values = Map.copyOf(values);
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        alike = List.copyOf(alike);
    }

    PreviewRow(
            int row,
            Kind kind,
            Map<String, Object> values,
            List<FieldChange> changes,
            List<RowFault> faults,
            Optional<ExistingRows.Known> match,
            List<ExistingRows.Known> alike) {
        this(row, kind, values, changes, faults, match, alike, OptionalInt.empty());
    }

    /** What a possible duplicate is like: records of the book, or an earlier row of the file. */
    public String like() {
        return again.isPresent()
                ? Texts.of("import.alike.row", again.getAsInt())
                : alike.stream().map(ExistingRows.Known::label).collect(Collectors.joining("; "));
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
    public record FieldChange(String field, String title, String before, String after) {
        /** Whether nothing but the place of a tone differs: uỷ for ủy, hoà for hòa. */
        boolean isOfTonesOnly() {
            return before.length() == after.length()
                    && VietnameseText.toneStyle(before, ToneStyle.OLD)
                            .equals(VietnameseText.toneStyle(after, ToneStyle.OLD));
        }
    }

    /** The row with the tones placed as the book has them, since uỷ and ủy are one word and no change. */
    public PreviewRow spelledAsKnown() {
        if (kind != Kind.UPDATE || changes.stream().noneMatch(FieldChange::isOfTonesOnly)) {
            return this;
        }
        Map<String, Object> known = match.orElseThrow().values();
        Map<String, Object> spelled = new HashMap<>(values);
        changes.stream()
                .filter(FieldChange::isOfTonesOnly)
                .forEach(c -> spelled.computeIfPresent(c.field(), (field, said) -> known.getOrDefault(field, said)));
        List<FieldChange> left =
                changes.stream().filter(c -> !c.isOfTonesOnly()).toList();
        return new PreviewRow(
                row, left.isEmpty() ? Kind.SAME : Kind.UPDATE, spelled, left, faults, match, alike, again);
    }

    /** The person has said that a possible duplicate is somebody else. */
    public PreviewRow asNew() {
        return new PreviewRow(row, Kind.NEW, values, List.of(), faults, Optional.empty(), List.of());
    }

    /** The person wants the row left out. */
    public PreviewRow leftOut() {
        return new PreviewRow(row, Kind.SKIPPED, values, List.of(), faults, match, alike);
    }

    /** A rule between cells or rows is broken. */
    public PreviewRow fallen(List<RowFault> because) {
        return new PreviewRow(row, Kind.ERROR, values, List.of(), because, Optional.empty(), List.of());
    }

    public boolean writes() {
        return kind == Kind.NEW || kind == Kind.UPDATE;
    }
}
