package vn.ptdv.store.template;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.BLANK_USE;
import static vn.ptdv.store.jooq.Tables.BOOKLET;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.BlankUse.State;
import vn.ptdv.model.template.Booklet;

/** Reads the ledger of numbered blanks. */
public final class BlankStore {
    private final DSLContext reading;

    public BlankStore(DSLContext reading) {
        this.reading = reading;
    }

    /** A class with certificates that are on no numbered blank yet. */
    public record Waiting(long classId, String name, int certificates) {}

    /** A certificate that is to be printed on a blank. */
    record Unprinted(long certificateId, String holder) {}

    private record Gone(long booklet, State state) {}

    /** The series as received, the newest first. */
    public List<Booklet> booklets() {
        Map<Gone, Integer> gone = new HashMap<>();
        reading.select(BLANK_USE.BOOKLET_ID, BLANK_USE.STATE, DSL.count())
                .from(BLANK_USE)
                .groupBy(BLANK_USE.BOOKLET_ID, BLANK_USE.STATE)
                .forEach(r -> gone.put(new Gone(r.value1(), State.valueOf(r.value2())), r.value3()));
        return reading.selectFrom(BOOKLET)
                .orderBy(BOOKLET.RECEIVED_ON.desc(), BOOKLET.ID.desc())
                .fetch(r -> new Booklet(
                        r.getId(),
                        r.getFormCode(),
                        text(r.getSeries()),
                        r.getFromNo(),
                        r.getToNo(),
                        Optional.ofNullable(r.getReceivedOn()),
                        text(r.getGivenTo()),
                        text(r.getNote()),
                        gone.getOrDefault(new Gone(r.getId(), State.USED), 0),
                        gone.getOrDefault(new Gone(r.getId(), State.SPOILT), 0)));
    }

    public Optional<Booklet> find(long id) {
        return booklets().stream().filter(b -> b.id() == id).findFirst();
    }

    /** What became of the numbers of a series, by number. */
    public List<BlankUse> uses(long bookletId) {
        return reading.selectFrom(BLANK_USE)
                .where(BLANK_USE.BOOKLET_ID.eq(bookletId))
                .orderBy(BLANK_USE.NUMBER_VALUE)
                .fetch(r -> new BlankUse(
                        r.getId(),
                        r.getNumberValue(),
                        State.valueOf(r.getState()),
                        r.getOnDate(),
                        text(r.getHolder()),
                        text(r.getNote())));
    }

    /** The numbers that are still blank, lowest first. */
    public List<Integer> free(Booklet booklet) {
        Set<Integer> gone = new HashSet<>(reading.select(BLANK_USE.NUMBER_VALUE)
                .from(BLANK_USE)
                .where(BLANK_USE.BOOKLET_ID.eq(booklet.id()))
                .fetch(BLANK_USE.NUMBER_VALUE));
        return java.util.stream.IntStream.rangeClosed(booklet.from(), booklet.to())
                .filter(n -> !gone.contains(n))
                .boxed()
                .toList();
    }

    /** Classes whose certificates wait for blanks, the newest first. */
    public List<Waiting> waiting() {
        return reading.select(TRAINING_CLASS.ID, TRAINING_CLASS.NAME, DSL.count())
                .from(CERTIFICATE)
                .join(TRAINING_CLASS)
                .on(TRAINING_CLASS.ID.eq(CERTIFICATE.CLASS_ID))
                .whereNotExists(onBlank())
                .groupBy(TRAINING_CLASS.ID, TRAINING_CLASS.NAME, TRAINING_CLASS.TO_ON)
                .orderBy(TRAINING_CLASS.TO_ON.desc(), TRAINING_CLASS.ID.desc())
                .fetch(r -> new Waiting(r.value1(), r.value2(), r.value3()));
    }

    /** The certificates of a class without a blank, in the order of their numbers. */
    List<Unprinted> unprinted(long classId) {
        return reading.select(CERTIFICATE.ID, PERSON.FULL_NAME)
                .from(CERTIFICATE)
                .join(PERSON)
                .on(PERSON.ID.eq(CERTIFICATE.PERSON_ID))
                .where(CERTIFICATE.CLASS_ID.eq(classId))
                .andNotExists(onBlank())
                .orderBy(CERTIFICATE.CERT_NO, CERTIFICATE.ID)
                .fetch(r -> new Unprinted(r.value1(), r.value2()));
    }

    private static org.jooq.Select<?> onBlank() {
        return DSL.selectOne()
                .from(BLANK_USE)
                .where(BLANK_USE.CERTIFICATE_ID.eq(CERTIFICATE.ID).and(BLANK_USE.STATE.eq(State.USED.name())));
    }
}
