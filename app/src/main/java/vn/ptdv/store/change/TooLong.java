package vn.ptdv.store.change;

import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;

/** Texts that a row cannot hold, each said under the name that its field has in the form. */
public final class TooLong {
    private TooLong() {}

    public static List<FieldFinding> in(Record row, Map<Field<String>, String> fields) {
        return fields.entrySet().stream()
                .filter(e -> length(row, e.getKey()) > most(e.getKey()))
                .map(e -> FieldFinding.of(e.getValue(), Fault.TOO_LONG, most(e.getKey()), length(row, e.getKey())))
                .sorted(java.util.Comparator.comparing(FieldFinding::field))
                .toList();
    }

    private static int most(Field<String> field) {
        return field.getDataType().length();
    }

    private static int length(Record row, Field<String> field) {
        String text = row.get(field);
        return text == null ? 0 : text.length();
    }
}
