package vn.ptdv.store.format;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.FORMAT_SET;
import static vn.ptdv.store.jooq.Tables.FORMAT_VALUE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.logic.format.FormatSet;
import vn.ptdv.logic.format.FormatSets;

/** The guidances of format of this book, and of those that it does not keep the ones of the program. */
public final class FormatStore {
    /** The tables they lie in. */
    public static final Set<String> TABLES = Set.of(FORMAT_SET.getName(), FORMAT_VALUE.getName());

    private final DSLContext sql;

    public FormatStore(DSLContext sql) {
        this.sql = sql;
    }

    public FormatSets all() {
        Map<String, FormatSet> all = new LinkedHashMap<>();
        FormatSets.shipped().all().forEach(set -> all.put(set.code(), set));
        own().forEach(set -> all.put(set.code(), set));
        return new FormatSets(List.copyOf(all.values()));
    }

    /** What is wrong with any of them. */
    public List<String> problems() {
        return all().problems();
    }

    private List<FormatSet> own() {
        Map<String, Map<String, String>> values = new HashMap<>();
        sql.selectFrom(FORMAT_VALUE)
                .forEach(row -> values.computeIfAbsent(row.getSetCode(), code -> new HashMap<>())
                        .put(row.getValueKey(), text(row.getValueText())));
        return sql.selectFrom(FORMAT_SET)
                .orderBy(FORMAT_SET.EFFECTIVE_FROM, FORMAT_SET.ID)
                .fetch(row -> new FormatSet(
                        row.getCode(),
                        row.getTitle(),
                        text(row.getBasedOn()),
                        new FormatSet.Span(row.getEffectiveFrom(), Optional.ofNullable(row.getEffectiveTo())),
                        new FormatSet.Source(row.getSource(), row.getVerified()),
                        values.getOrDefault(row.getCode(), Map.of())));
    }
}
