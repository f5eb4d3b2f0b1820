package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The people behind a figure, as the list that a figure opens shows them. */
public final class PeopleBehind {
    private final DSLContext sql;

    /** One admitted person. */
    public record Line(
            long candidacyId,
            long personId,
            String name,
            String unit,
            Optional<LocalDate> ceremonyOn,
            Optional<LocalDate> decisionOn) {}

    public PeopleBehind(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order of the ceremony. */
    public List<Line> of(Collection<Long> candidacyIds) {
        return sql.select(
                        CANDIDACY.ID,
                        PERSON.ID,
                        PERSON.FULL_NAME,
                        UNIT.NAME,
                        CANDIDACY.CEREMONY_ON,
                        CANDIDACY.DECISION_ON)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(CANDIDACY.ID.in(candidacyIds))
                .orderBy(CANDIDACY.CEREMONY_ON, CANDIDACY.ID)
                .fetch(r -> new Line(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        Optional.ofNullable(r.value5()),
                        Optional.ofNullable(r.value6())));
    }
}
