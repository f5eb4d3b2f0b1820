package vn.ptdv.document.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values for one paper by the names of the fields, and the lists whose rows are repeated. */
public final class FieldValues {
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();
    private final Map<String, List<FieldValues>> lists = new LinkedHashMap<>();
    private final Optional<FieldValues> below;

    public FieldValues() {
        this(Optional.empty());
    }

    private FieldValues(Optional<FieldValues> below) {
        this.below = below;
    }

    /** What is not set here is as it is below, which stays as it is: thousands of rows need not be copied for one word. */
    static FieldValues onTopOf(FieldValues below) {
        return new FieldValues(Optional.of(below));
    }

    public FieldValues with(String name, FieldValue value) {
        fields.put(name, value);
        return this;
    }

    public FieldValues with(String name, String text) {
        return with(name, FieldValue.of(text));
    }

    public FieldValues with(String name, Optional<LocalDate> day) {
        return with(name, FieldValue.of(day));
    }

    public FieldValues with(String name, long number) {
        return with(name, new FieldValue.Figure(number));
    }

    public FieldValues list(String name, List<FieldValues> rows) {
        lists.put(name, List.copyOf(rows));
        return this;
    }

    /** Takes over what another set knows; what both know is the other's. */
    public FieldValues and(FieldValues other) {
        other.below.ifPresent(this::and);
        fields.putAll(other.fields);
        lists.putAll(other.lists);
        return this;
    }

    public FieldValue get(String name) {
        FieldValue own = fields.get(name);
        return own != null ? own : below.map(b -> b.get(name)).orElse(FieldValue.none());
    }

    public boolean knows(String name) {
        return fields.containsKey(name) || below.filter(b -> b.knows(name)).isPresent();
    }

    public List<FieldValues> rows(String list) {
        List<FieldValues> own = lists.get(list);
        return own != null ? own : below.map(b -> b.rows(list)).orElse(List.of());
    }

    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        below.ifPresent(b -> names.addAll(b.names()));
        return names;
    }
}
