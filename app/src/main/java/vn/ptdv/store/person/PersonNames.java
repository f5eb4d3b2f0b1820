package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;

/** Whom an act is about, as its name says it. */
public final class PersonNames {
    private PersonNames() {}

    public static String of(DSLContext reading, long personId) {
        return reading.select(PERSON.FULL_NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchSingle()
                .value1();
    }

    /** What tells people of one name apart: birth and the unit of the newest candidacy. */
    public static Map<Long, String> marks(DSLContext reading, Collection<Long> people) {
        Map<Long, String> marks = new HashMap<>();
        reading.select(PERSON.ID, PERSON.BIRTH, UNIT.NAME)
                .from(PERSON)
                .leftJoin(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(PERSON.ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(PERSON.ID.in(people))
                .orderBy(CANDIDACY.ID)
                .forEach(row -> marks.put(
                        row.value1(),
                        Stream.of(birth(text(row.value2())), text(row.value3()))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(" · "))));
        return marks;
    }

    private static String birth(String kept) {
        return PartialDate.parse(kept).map(VietnameseDates::format).orElse("");
    }

    public static String ofCandidacy(DSLContext reading, long candidacyId) {
        return reading.select(PERSON.FULL_NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle()
                .value1();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
