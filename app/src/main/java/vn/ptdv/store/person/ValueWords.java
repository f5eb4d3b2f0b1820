package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;

/** What the change log keeps as text, in the words of the people who read it. */
final class ValueWords {
    private static final Set<String> STAGES = Set.of("STAGE_KEY", "EXIT_KEY");

    /** Codes of the program itself, by their columns, with the texts that name them. */
    private static final Map<String, String> FAMILIES = Map.of(
            "PARTICIPANT.STATE", "classui.participant",
            "HELPER.ROLE_CODE", "personui.role",
            "CANDIDACY.INTRODUCED_BY", "people.introducedBy",
            "EVENT.VOTE_METHOD", "personui.method",
            "PAPER.STATE", "template.paper");

    private final DSLContext reading;
    private final Function<String, Optional<String>> stages;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Optional<String>> codes = new HashMap<>();

    ValueWords(DSLContext reading, Function<String, Optional<String>> stages) {
        this.reading = reading;
        this.stages = stages;
    }

    static boolean isUnit(String column) {
        return column.endsWith("UNIT_ID");
    }

    String of(String tableName, String columnName, String value) {
        String column = columnName.toUpperCase(Locale.ROOT);
        String family = FAMILIES.get(tableName.toUpperCase(Locale.ROOT) + "." + column);
        if (family != null) {
            return Arrays.stream(value.split("\\|"))
                    .map(code -> Texts.has(family + "." + code) ? Texts.family(family, code) : code)
                    .collect(Collectors.joining(", "));
        }
        if (isUnit(column)) {
            return units.computeIfAbsent(value, this::unit);
        }
        if (STAGES.contains(column)) {
            return stages.apply(value).orElse(value);
        }
        if (column.endsWith("_SHA")) {
            return Texts.of("person.change.file");
        }
        if (column.equals("SEX")) {
            return Texts.family("sheet.sex", value);
        }
        // A count may look like a code of some list; only what is kept as a code is one.
        Optional<String> label = column.endsWith("_CODE") ? codes.computeIfAbsent(value, this::code) : Optional.empty();
        return label.orElseGet(() -> TableWords.ofValue(value));
    }

    private String unit(String id) {
        return reading.select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ID.eq(Long.parseLong(id)))
                .fetchOptional(UNIT.NAME)
                .orElse(id);
    }

    /** A code that all lists which know it call by the same name. */
    private Optional<String> code(String value) {
        Set<String> labels = reading.selectDistinct(CODE_ITEM.LABEL)
                .from(CODE_ITEM)
                .where(CODE_ITEM.CODE.eq(value))
                .fetchSet(CODE_ITEM.LABEL);
        return labels.size() == 1 ? labels.stream().findFirst() : Optional.empty();
    }
}
