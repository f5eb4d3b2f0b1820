package vn.ptdv.sheet.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.value.ValueError;

/** Goes through the rows of a file in their order and tells which of them repeat an earlier one. */
final class Repeats {
    private final ImportPlan plan;
    private final Map<Key, Seen> seen = new HashMap<>();

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

    /** What tells a row apart by one identity; its hash is worked out where several rows are read at once. */
    record Key(int identity, List<Object> values, int hash) {
        static Key of(int identity, List<Object> values) {
            return new Key(identity, values, 31 * identity + values.hashCode());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A row with what tells it apart, worked out beforehand. */
    record Told(RowValues row, List<Optional<Key>> keys) {}

    static Told told(RowValues row, ImportPlan plan) {
        return new Told(
                row,
                IntStream.range(0, plan.identities().size())
                        .mapToObj(i -> key(i, plan.identities().get(i), row))
                        .toList());
    }

    Doubt doubt(Told told) {
        RowValues row = told.row();
        Seen seenNow = new Seen(row.row().number(), row.values());
        List<RowFault> faults = row.faults();
        OptionalInt likely = OptionalInt.empty();
        for (int i = 0; i < told.keys().size(); i++) {
            Identity identity = plan.identities().get(i);
            Optional<Seen> before = told.keys().get(i).map(key -> seen.putIfAbsent(key, seenNow));
            if (before.isPresent() && identity.strength() == Identity.Strength.CERTAIN) {
                faults = new ArrayList<>(faults);
                faults.add(twice(row, identity, before.get()));
                return new Doubt(faults, OptionalInt.empty());
            }
            if (before.isPresent()
                    && likely.isEmpty()
                    && !certainlyDifferent(before.get().values(), row.values())) {
                likely = OptionalInt.of(before.get().row());
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

    private static Optional<Key> key(int place, Identity identity, RowValues row) {
        // A row with a wrong cell in what tells it apart is like no other by the rest of it.
        boolean unread = row.faults().stream().anyMatch(f -> identity.fields().contains(f.field()));
        if (unread) {
            return Optional.empty();
        }
        List<Object> key = new ArrayList<>(identity.fields().size());
        boolean any = false;
        for (String field : identity.fields()) {
            Object value = row.values().get(field);
            any |= value != null;
            boolean optional = identity.strength() == Identity.Strength.CERTAIN
                    && identity.fields().size() > 1;
            if (value == null && !optional) {
                return Optional.empty();
            }
            key.add(value == null ? "" : value instanceof String text ? VietnameseText.fold(text) : value);
        }
        return any ? Optional.of(Key.of(place, key)) : Optional.empty();
    }
}
