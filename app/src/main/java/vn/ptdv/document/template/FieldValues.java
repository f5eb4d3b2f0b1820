package vn.ptdv.document.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values for one paper by the names of the fields, and the lists whose rows are repeated. */
public final class FieldValues {
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();
    private final Map<String, List<FieldValues>> lists = new LinkedHashMap<>();

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
        fields.putAll(other.fields);
        lists.putAll(other.lists);
        return this;
    }

    public FieldValue get(String name) {
        return fields.getOrDefault(name, FieldValue.none());
    }

    public boolean knows(String name) {
        return fields.containsKey(name);
    }

    public List<FieldValues> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    public Set<String> names() {
        return fields.keySet();
    }
}
