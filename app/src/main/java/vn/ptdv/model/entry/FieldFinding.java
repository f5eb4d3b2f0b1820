package vn.ptdv.model.entry;

import java.util.List;

/** One fault at one field; the field is named by its code, so that the form can put the words under it. */
public record FieldFinding(String field, Fault fault, List<Object> args) {
    public FieldFinding {
        args = List.copyOf(args);
    }

    public static FieldFinding of(String field, Fault fault, Object... args) {
        return new FieldFinding(field, fault, List.of(args));
    }

    public static FieldFinding of(Enum<?> field, Fault fault, Object... args) {
        return new FieldFinding(field.name(), fault, List.of(args));
    }

    public boolean stops() {
        return fault.weight() == Fault.Weight.IMPOSSIBLE;
    }
}
