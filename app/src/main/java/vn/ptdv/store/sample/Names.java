package vn.ptdv.store.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.model.Sex;

/** Full names by how common their parts are. */
final class Names {
    private static final String ANY = "ANY";
    private final Map<String, Weighted<String>> parts = new HashMap<>();

    Names() {
        for (CsvRow row : CsvTable.shipped("sample_names").rows()) {
            parts.computeIfAbsent(row.text("kind") + row.text("sex"), k -> new Weighted<>())
                    .add(row.text("text"), row.number("weight"));
        }
    }

    String full(Dice dice, Sex sex) {
        return of(family(dice), dice, sex);
    }

    String family(Dice dice) {
        return part("FAMILY" + ANY, dice);
    }

    String ethnicFamily(Dice dice) {
        return part("FAMILY_ETHNIC" + ANY, dice);
    }

    String of(String family, Dice dice, Sex sex) {
        return family + " " + part("MIDDLE" + sex, dice) + " " + part("GIVEN" + sex, dice);
    }

    private String part(String kind, Dice dice) {
        return Objects.requireNonNull(parts.get(kind), kind).one(dice);
    }
}
