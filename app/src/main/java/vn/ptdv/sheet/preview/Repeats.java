package vn.ptdv.sheet.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.value.ValueError;

/** Goes through the rows of a file in their order and tells which of them repeat an earlier one. */
final class Repeats {
    private final ImportPlan plan;
    private final Map<List<Object>, Seen> seen = new HashMap<>();

    private record Seen(int row, Map<String, Object> values) {}

    /**
     * What speaks against a row within its own file.
     *
     * @param faults those of its cells, and that it certainly is there twice
     * @param again the earlier row that it probably repeats
     */
    record Doubt(List<RowFault> faults, OptionalInt again) {}

    Repeats(ImportPlan plan) {
        this.plan = plan;
    }

    /** A row with what tells it apart, worked out beforehand; an empty key tells nothing. */
    record Told(RowValues row, List<List<Object>> keys) {}

    static Told told(RowValues row, ImportPlan plan) {
        // A row with a wrong cell in what tells it apart is like no other by the rest of it.
        return new Told(
                row,
                plan.identities().stream()
                        .map(identity -> row.faults().stream()
                                        .anyMatch(f -> identity.fields().contains(f.field()))
                                ? List.of()
                                : key(identity, row.values()))
                        .toList());
    }

    Doubt doubt(Told told) {
        RowValues row = told.row();
        List<RowFault> faults = row.faults();
        OptionalInt likely = OptionalInt.empty();
        for (int i = 0; i < told.keys().size(); i++) {
            Identity identity = plan.identities().get(i);
            List<Object> key = told.keys().get(i);
            Seen before = key.isEmpty()
                    ? null
                    : seen.putIfAbsent(key, new Seen(row.row().number(), row.values()));
            if (before != null && identity.strength() == Identity.Strength.CERTAIN) {
                faults = new ArrayList<>(faults);
                faults.add(twice(row, identity, before));
                return new Doubt(faults, OptionalInt.empty());
            }
            if (before != null && likely.isEmpty() && !certainlyDifferent(before.values(), row.values())) {
                likely = OptionalInt.of(before.row());
            }
        }
        return new Doubt(faults, likely);
    }

    private RowFault twice(RowValues row, Identity identity, Seen before) {
        String field = identity.fields().get(0);
        return new RowFault(
                row.row().number(),
                plan.mapping().of(field).map(s -> s.columns().get(0)).orElse(-1),
                field,
                Shown.of(Objects.requireNonNullElse(row.values().get(field), "")),
                ValueError.DUPLICATE_IN_FILE,
                List.of(String.valueOf(before.row())));
    }

    private boolean certainlyDifferent(Map<String, Object> one, Map<String, Object> other) {
        return plan.identities().stream()
                .filter(i -> i.strength() == Identity.Strength.CERTAIN)
                .anyMatch(i -> i.fields().stream().allMatch(f -> one.containsKey(f) && other.containsKey(f))
                        && i.fields().stream().anyMatch(f -> !Objects.equals(one.get(f), other.get(f))));
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
}
