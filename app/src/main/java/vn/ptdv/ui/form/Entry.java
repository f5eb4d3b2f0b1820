package vn.ptdv.ui.form;

import java.util.List;
import java.util.function.Supplier;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;

/** One thing to ask for: its key, how it is typed, and what stands there at first. */
public record Entry(
        String key,
        String label,
        Kind kind,
        FieldBox.Need need,
        List<Item> items,
        Supplier<List<UnitNode>> units,
        String initial) {

    /** How it is typed and what its answer looks like. */
    public enum Kind {
        LINE,
        LINES,
        DAY,
        DATE,
        NUMBER,
        CODE,
        UNIT,
        FLAG
    }

    public static Entry line(String key, String label) {
        return of(key, label, Kind.LINE);
    }

    public static Entry lines(String key, String label) {
        return of(key, label, Kind.LINES);
    }

    /** A whole day. */
    public static Entry day(String key, String label) {
        return of(key, label, Kind.DAY);
    }

    /** A date that may be a year only. */
    public static Entry date(String key, String label) {
        return of(key, label, Kind.DATE);
    }

    public static Entry number(String key, String label) {
        return of(key, label, Kind.NUMBER);
    }

    public static Entry flag(String key, String label) {
        return of(key, label, Kind.FLAG);
    }

    public static Entry code(String key, String label, List<Item> items) {
        return new Entry(key, label, Kind.CODE, FieldBox.Need.OPTIONAL, List.copyOf(items), List::of, "");
    }

    public static Entry unit(String key, String label, Supplier<List<UnitNode>> units) {
        return new Entry(key, label, Kind.UNIT, FieldBox.Need.OPTIONAL, List.of(), units, "");
    }

    public Entry needed() {
        return new Entry(key, label, kind, FieldBox.Need.NEEDED, items, units, initial);
    }

    public Entry with(Object value) {
        return new Entry(key, label, kind, need, items, units, value.toString());
    }

    private static Entry of(String key, String label, Kind kind) {
        return new Entry(key, label, kind, FieldBox.Need.OPTIONAL, List.of(), List::of, "");
    }
}
