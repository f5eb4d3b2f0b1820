package vn.ptdv.sheet.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.value.ValueError;

/** The whole preview: every row of data with what would become of it, and nothing written. */
public record ImportPreview(List<PreviewRow> rows) {
    public ImportPreview {
        rows = List.copyOf(rows);
    }

    public static ImportPreview of(List<TableLayout.DataRow> data, ImportPlan plan, ExistingRows existing) {
        List<FieldColumns> columns = FieldColumns.of(plan);
        // Half of the work on a long list, and no row needs another one for it.
        List<RowValues> read = data.parallelStream()
                .map(one -> new RowValues(columns, one))
                .filter(row -> !row.empty())
                .toList();
        List<ExistingRows.Found> found =
                existing.findAll(read.stream().map(RowValues::values).toList());
        Maker maker = new Maker(plan);
        return new ImportPreview(IntStream.range(0, read.size())
                .mapToObj(i -> maker.preview(read.get(i), found.get(i)))
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
        Maker maker = new Maker(plan.updating());
        return rows.stream()
                .filter(r -> r.row() == row)
                .findFirst()
                .map(r -> with(maker.match(row, r.values(), known)))
                .orElse(this);
    }

    /** Goes through the rows once and remembers what it has seen, to find duplicates within the file. */
    private static final class Maker {
        private final ImportPlan plan;
        private final Map<List<Object>, Seen> seen = new HashMap<>();

        private record Seen(int row, Map<String, Object> values) {}

        Maker(ImportPlan plan) {
            this.plan = plan;
        }

        PreviewRow preview(RowValues read, ExistingRows.Found found) {
            Row row = read.row();
            List<RowFault> faults = new ArrayList<>(read.faults());
            OptionalInt likely = duplicates(row, read.values(), faults);
            if (!faults.isEmpty()) {
                return made(row, PreviewRow.Kind.ERROR, read, faults);
            }
            if (likely.isPresent()) {
                return made(row, PreviewRow.Kind.POSSIBLE_DUPLICATE, read, List.of(), likely);
            }
            return matched(row, read, found);
        }

        private PreviewRow matched(Row row, RowValues read, ExistingRows.Found found) {
            if (found instanceof ExistingRows.Found.One one) {
                return match(row.number(), read.values(), one.known());
            }
            if (found instanceof ExistingRows.Found.Alike alike) {
                return new PreviewRow(
                        row.number(),
                        PreviewRow.Kind.POSSIBLE_DUPLICATE,
                        read.values(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        alike.known());
            }
            return made(row, PreviewRow.Kind.NEW, read, List.of());
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
                Object before = known.values().get(field.key());
                if (after != null && !Objects.equals(before, after)) {
                    changes.add(new PreviewRow.FieldChange(
                            field.key(), field.title(), before == null ? "" : Shown.of(before), Shown.of(after)));
                }
            }
            return changes;
        }

        /** The earlier row that this one probably repeats. */
        private OptionalInt duplicates(Row row, Map<String, Object> values, List<RowFault> faults) {
            OptionalInt likely = OptionalInt.empty();
            for (Identity identity : plan.identities()) {
                // A row with a wrong cell in what tells it apart is like no other by the rest of it.
                boolean unread = faults.stream().anyMatch(f -> identity.fields().contains(f.field()));
                List<Object> key = unread ? List.of() : key(identity, values);
                Seen before = key.isEmpty() ? null : seen.putIfAbsent(key, new Seen(row.number(), values));
                if (before != null && identity.strength() == Identity.Strength.CERTAIN) {
                    String field = identity.fields().get(0);
                    String value = Shown.of(Objects.requireNonNullElse(values.get(field), ""));
                    faults.add(new RowFault(
                            row.number(),
                            column(field),
                            field,
                            value,
                            ValueError.DUPLICATE_IN_FILE,
                            List.of(String.valueOf(before.row()))));
                    return OptionalInt.empty();
                }
                if (before != null && likely.isEmpty() && !certainlyDifferent(before.values(), values)) {
                    likely = OptionalInt.of(before.row());
                }
            }
            return likely;
        }

        private boolean certainlyDifferent(Map<String, Object> one, Map<String, Object> other) {
            return plan.identities().stream()
                    .filter(i -> i.strength() == Identity.Strength.CERTAIN)
                    .anyMatch(i -> i.fields().stream().allMatch(f -> one.containsKey(f) && other.containsKey(f))
                            && i.fields().stream().anyMatch(f -> !Objects.equals(one.get(f), other.get(f))));
        }

        private int column(String field) {
            return plan.mapping().of(field).map(s -> s.columns().get(0)).orElse(-1);
        }

        private static List<Object> key(Identity identity, Map<String, Object> values) {
            List<Object> key = new ArrayList<>();
            key.add(identity);
            boolean any = false;
            for (String field : identity.fields()) {
                Object value = values.get(field);
                any |= value != null;
                boolean optional = identity.strength() == Identity.Strength.CERTAIN
                        && identity.fields().size() > 1;
                if (value == null && !optional) {
                    return List.of();
                }
                key.add(value == null ? "" : value instanceof String text ? VietnameseText.fold(text) : value);
            }
            return any ? key : List.of();
        }

        private static PreviewRow made(Row row, PreviewRow.Kind kind, RowValues read, List<RowFault> faults) {
            return made(row, kind, read, faults, OptionalInt.empty());
        }

        private static PreviewRow made(
                Row row, PreviewRow.Kind kind, RowValues read, List<RowFault> faults, OptionalInt again) {
            return new PreviewRow(
                    row.number(), kind, read.values(), List.of(), faults, Optional.empty(), List.of(), again);
        }
    }
}
