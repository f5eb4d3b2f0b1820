package vn.ptdv.store.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** What kind of person works, studies or lives at a place. */
record Trait(String occupation, List<String> groups, Ages ages, Schooling schooling, List<String> special, String job) {
    /** The age at which one is noticed. */
    record Ages(int from, int to) {}

    /** What one has learned; an empty text stands for no profession. */
    record Schooling(List<String> general, List<String> profession) {}

    static Map<String, Weighted<Trait>> shipped() {
        Map<String, Weighted<Trait>> byFlavour = new HashMap<>();
        for (CsvRow row : CsvTable.shipped("sample_traits").rows()) {
            byFlavour
                    .computeIfAbsent(row.text("flavour"), k -> new Weighted<>())
                    .add(of(row), row.number("weight"));
        }
        return byFlavour;
    }

    private static Trait of(CsvRow row) {
        return new Trait(
                row.text("occupation"),
                row.list("groups"),
                new Ages(row.number("age_from"), row.number("age_to")),
                new Schooling(
                        row.list("education"), List.of(row.text("profession").split("\\|", -1))),
                row.list("special"),
                row.text("job"));
    }
}
