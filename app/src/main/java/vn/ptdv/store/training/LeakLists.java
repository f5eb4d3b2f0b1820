package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.model.training.ClassKind;

/** Where people are lost between source and decision. */
public final class LeakLists {
    private final DSLContext reading;

    public LeakLists(DSLContext reading) {
        this.reading = reading;
    }

    /** One person who does not get on, the day it counts from, and the certificate if it is about one. */
    public record Leak(
            long candidacyId,
            long personId,
            String name,
            String unit,
            String stage,
            LocalDate since,
            String certificate) {}

    /** In the source so many months and never sent to a class. */
    public List<Leak> neverSent(LocalDate today, int months) {
        Condition never =
                DSL.notExists(DSL.selectOne().from(PARTICIPANT).where(PARTICIPANT.CANDIDACY_ID.eq(CANDIDACY.ID)));
        return list(
                today,
                CANDIDACY.OPENED_ON,
                CANDIDACY
                        .OPENED_ON
                        .le(today.minusMonths(months))
                        .and(notYet(CANDIDACY.CERTIFICATE_ON, today))
                        .and(never));
    }

    /** Certificates that run out within so many days, or have run out, before the cell has voted. */
    public List<Leak> runningOut(LocalDate today, int days) {
        return list(
                today,
                CERTIFICATE.VALID_UNTIL,
                CERTIFICATE.VALID_UNTIL.le(today.plusDays(days)).and(notYet(CANDIDACY.CELL_VOTE_ON, today)));
    }

    /** Certified so many months ago and still without a decision. */
    public List<Leak> standingStill(LocalDate today, int months) {
        return list(today, CERTIFICATE.ISSUED_ON, CERTIFICATE.ISSUED_ON.le(today.minusMonths(months)));
    }

    /** What came after the day is not known on it. */
    private static Condition notYet(Field<LocalDate> when, LocalDate day) {
        return when.isNull().or(when.gt(day));
    }

    private List<Leak> list(LocalDate day, Field<LocalDate> since, Condition which) {
        return reading.select(CANDIDACY.ID, PERSON.ID, PERSON.FULL_NAME, UNIT.NAME, CANDIDACY.STAGE_KEY)
                .select(since, CERTIFICATE.CERT_NO)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.PERSON_ID.eq(PERSON.ID).and(isNewest()))
                .where(notYet(CANDIDACY.CLOSED_ON, day)
                        .and(notYet(CANDIDACY.DECISION_ON, day))
                        .and(which))
                .orderBy(since, CANDIDACY.ID)
                .fetch(r -> new Leak(
                        r.get(CANDIDACY.ID),
                        r.get(PERSON.ID),
                        r.get(PERSON.FULL_NAME),
                        r.get(UNIT.NAME),
                        r.get(CANDIDACY.STAGE_KEY),
                        r.get(since),
                        text(r.get(CERTIFICATE.CERT_NO))));
    }

    private static Condition isNewest() {
        var newer = CERTIFICATE.as("newer");
        return CERTIFICATE
                .KIND
                .eq(ClassKind.AWARENESS.name())
                .and(DSL.notExists(DSL.selectOne()
                        .from(newer)
                        .where(newer.PERSON_ID.eq(CERTIFICATE.PERSON_ID))
                        .and(newer.KIND.eq(CERTIFICATE.KIND))
                        .and(newer.ISSUED_ON
                                .gt(CERTIFICATE.ISSUED_ON)
                                .or(newer.ISSUED_ON.eq(CERTIFICATE.ISSUED_ON).and(newer.ID.gt(CERTIFICATE.ID))))));
    }
}
