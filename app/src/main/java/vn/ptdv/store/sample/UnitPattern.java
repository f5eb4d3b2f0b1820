package vn.ptdv.store.sample;

import java.util.List;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** A kind of unit that the sample knows: what it is called, of what type it is and who works there. */
record UnitPattern(
        Role role, String flavour, String type, List<String> flags, List<String> areas, Unions unions, String name) {
    /** Where in the tree the kind stands. */
    enum Role {
        BASE,
        SUB,
        CHILD,
        CELL
    }

    /** The mass organisations of the place. */
    record Unions(boolean youth, boolean trade) {}

    static List<UnitPattern> shipped() {
        return CsvTable.shipped("sample_units").rows().stream()
                .map(UnitPattern::of)
                .toList();
    }

    private static UnitPattern of(CsvRow row) {
        return new UnitPattern(
                row.constant("role", Role.class),
                row.text("flavour"),
                row.text("type"),
                row.list("flags"),
                row.list("area"),
                new Unions(row.flag("youth"), row.flag("trade")),
                row.text("name"));
    }
}
