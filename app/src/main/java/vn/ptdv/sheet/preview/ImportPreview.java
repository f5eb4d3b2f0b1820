package vn.ptdv.sheet.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.value.Shown;

/** The whole preview: every row of data with what would become of it, and nothing written. */
public record ImportPreview(List<PreviewRow> rows) {
    public ImportPreview {
        rows = List.copyOf(rows);
    }

    public static ImportPreview of(List<TableLayout.DataRow> data, ImportPlan plan, ExistingRows existing) {
        List<FieldColumns> columns = FieldColumns.of(plan);
        // Half of the work on a long list, and no row needs another one for it.
        List<Repeats.Told> read = data.parallelStream()
                .map(one -> new RowValues(columns, one))
                .filter(row -> !row.empty())
                .map(row -> Repeats.told(row, plan))
                .toList();
        ExistingRows.Asking asking =
                existing.gather(read.stream().map(told -> told.row().values()).toList());
        Repeats seen = new Repeats(plan);
        List<Repeats.Doubt> doubts = read.stream().map(seen::doubt).toList();
        Maker maker = new Maker(plan, existing);
        IntStream rows = IntStream.range(0, read.size());
        // One row after the other from the looking up to the result, while what it holds is still at hand.
        return new ImportPreview((asking == ExistingRows.Asking.TOGETHER ? rows.parallel() : rows)
                .mapToObj(i -> maker.preview(read.get(i).row(), doubts.get(i)))
                .toList());
    }

    public Map<PreviewRow.Kind, Long> counts() {
        Map<PreviewRow.Kind, Long> counts = new EnumMap<>(PreviewRow.Kind.class);
        for (PreviewRow.Kind kind : PreviewRow.Kind.values()) {
            counts.put(kind, 0L);
        }
        rows.forEach(row -> counts.merge(row.kind(), 1L, Long::sum));
        return counts;
    }

    public List<RowFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** The preview with one row decided by the person. */
    public ImportPreview with(PreviewRow decided) {
        return new ImportPreview(
                rows.stream().map(r -> r.row() == decided.row() ? decided : r).toList());
    }

    /** The preview with a possible duplicate taken for the record that the person has pointed at. */
    public ImportPreview decidedSame(int row, ExistingRows.Known known, ImportPlan plan) {
        // Who points at one record wants it brought up to date, whatever holds for all other matches.
        Maker maker = new Maker(plan.updating(), ExistingRows.none());
        return rows.stream()
                .filter(r -> r.row() == row)
                .findFirst()
                .map(r -> with(maker.match(row, r.values(), known)))
                .orElse(this);
    }

    /** Says of each row by itself what would become of it. */
    private record Maker(ImportPlan plan, ExistingRows existing) {
        PreviewRow preview(RowValues read, Repeats.Doubt doubt) {
            if (!doubt.faults().isEmpty()) {
                return made(read, PreviewRow.Kind.ERROR, doubt);
            }
            if (doubt.again().isPresent()) {
                return made(read, PreviewRow.Kind.POSSIBLE_DUPLICATE, doubt);
            }
            return matched(read, doubt, existing.find(read.values()));
        }

        private PreviewRow matched(RowValues read, Repeats.Doubt none, ExistingRows.Found found) {
            int row = read.row().number();
            if (found instanceof ExistingRows.Found.One one) {
                return match(row, read.values(), one.known());
            }
            if (found instanceof ExistingRows.Found.Alike alike) {
                return new PreviewRow(
                        row,
                        PreviewRow.Kind.POSSIBLE_DUPLICATE,
                        read.values(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        alike.known());
            }
            return made(read, PreviewRow.Kind.NEW, none);
        }

        private PreviewRow match(int row, Map<String, Object> values, ExistingRows.Known known) {
            List<PreviewRow.FieldChange> changes = changes(values, known);
            PreviewRow.Kind kind = switch (plan.onMatch()) {
                case ADD -> PreviewRow.Kind.NEW;
                case SKIP -> PreviewRow.Kind.SKIPPED;
                case UPDATE -> changes.isEmpty() ? PreviewRow.Kind.SAME : PreviewRow.Kind.UPDATE;
            };
            List<PreviewRow.FieldChange> shown = kind == PreviewRow.Kind.UPDATE ? changes : List.of();
            return new PreviewRow(row, kind, values, shown, List.of(), Optional.of(known), List.of());
        }

        /** Only filled cells change anything: a blank cell never wipes what the book knows. */
        private List<PreviewRow.FieldChange> changes(Map<String, Object> values, ExistingRows.Known known) {
            List<PreviewRow.FieldChange> changes = new ArrayList<>();
            for (FieldSpec field : plan.fields()) {
                Object after = values.get(field.key());
                if (after == null) {
                    continue;
                }
                Object before = known.values().get(field.key());
                if (!after.equals(before)) {
                    changes.add(new PreviewRow.FieldChange(
                            field.key(), field.title(), before == null ? "" : Shown.of(before), Shown.of(after)));
                }
            }
            return changes;
        }

        private static PreviewRow made(RowValues read, PreviewRow.Kind kind, Repeats.Doubt doubt) {
            return new PreviewRow(
                    read.row().number(),
                    kind,
                    read.values(),
                    List.of(),
                    doubt.faults(),
                    Optional.empty(),
                    List.of(),
                    doubt.again());
        }
    }
}
