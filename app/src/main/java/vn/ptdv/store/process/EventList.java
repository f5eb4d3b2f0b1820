package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What happened to everybody on the way, in the order of days; what was cancelled is left out. */
public final class EventList {
    private final DSLContext reading;

    public EventList(DSLContext reading) {
        this.reading = reading;
    }

    /** One event with whose it is. */
    public record Line(
            String person,
            String unit,
            String stageKey,
            LocalDate on,
            String organ,
            String documentNumber,
            Optional<LocalDate> documentOn,
            String note) {}

    public List<Line> all() {
        return reading.select(PERSON.FULL_NAME, UNIT.NAME, EVENT.STAGE_KEY, EVENT.ON_DATE)
                .select(EVENT.ORGAN, EVENT.DOC_NO, EVENT.DOC_ON, EVENT.NOTE)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(EVENT.CANCELLED.isFalse())
                .orderBy(EVENT.ON_DATE, EVENT.ID)
                .fetch(r -> new Line(
                        r.get(PERSON.FULL_NAME),
                        r.get(UNIT.NAME),
                        r.get(EVENT.STAGE_KEY),
                        r.get(EVENT.ON_DATE),
                        text(r.get(EVENT.ORGAN)),
                        text(r.get(EVENT.DOC_NO)),
                        Optional.ofNullable(r.get(EVENT.DOC_ON)),
                        text(r.get(EVENT.NOTE))));
    }
}
