package vn.ptdv.store.template;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.BLANK_USE;
import static vn.ptdv.store.jooq.Tables.BOOKLET;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.ptdv.model.template.CertificateFact;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.training.ClassStore;

/** What papers say of certificates, sessions and who of a class or a session they are made out for. */
public final class PrintFacts {
    private final DSLContext reading;

    public PrintFacts(DSLContext reading) {
        this.reading = reading;
    }

    /** The certificates of people, the newest first, with their classes and blanks. */
    public Map<Long, List<CertificateFact>> certificates(Collection<Long> people) {
        Map<Long, TrainingClass> classes =
                new ClassStore(reading).list().stream().collect(Collectors.toMap(TrainingClass::id, c -> c));
        Map<Long, List<CertificateFact>> found = new HashMap<>();
        reading.select(CERTIFICATE.fields())
                .select(BOOKLET.SERIES, BLANK_USE.NUMBER_VALUE)
                .from(CERTIFICATE)
                .leftJoin(BLANK_USE)
                .on(BLANK_USE.CERTIFICATE_ID.eq(CERTIFICATE.ID).and(BLANK_USE.STATE.eq("USED")))
                .leftJoin(BOOKLET)
                .on(BOOKLET.ID.eq(BLANK_USE.BOOKLET_ID))
                .where(CERTIFICATE.PERSON_ID.in(people))
                .orderBy(CERTIFICATE.ISSUED_ON.desc(), CERTIFICATE.ID.desc())
                .forEach(r -> found.computeIfAbsent(r.get(CERTIFICATE.PERSON_ID), k -> new java.util.ArrayList<>())
                        .add(fact(r, classes)));
        return found;
    }

    /** The last session on whose agenda each candidacy stood. */
    public Map<Long, Long> lastSessions(Collection<Long> candidacies) {
        Map<Long, Long> found = new HashMap<>();
        reading.select(SESSION_ITEM.CANDIDACY_ID, SESSION_ITEM.SESSION_ID)
                .from(SESSION_ITEM)
                .where(SESSION_ITEM.CANDIDACY_ID.in(candidacies))
                .orderBy(SESSION_ITEM.ID)
                .forEach(r -> found.put(r.value1(), r.value2()));
        return found;
    }

    /** The newest candidacy of each person. */
    public Map<Long, Long> candidacies(Collection<Long> people) {
        Map<Long, Long> found = new HashMap<>();
        reading.select(CANDIDACY.PERSON_ID, CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.in(people))
                .orderBy(CANDIDACY.OPENED_ON, CANDIDACY.ID)
                .forEach(r -> found.put(r.value1(), r.value2()));
        return found;
    }

    private static CertificateFact fact(Record r, Map<Long, TrainingClass> classes) {
        Long its = r.get(CERTIFICATE.CLASS_ID);
        return new CertificateFact(
                r.get(CERTIFICATE.ID),
                ClassKind.valueOf(r.get(CERTIFICATE.KIND)),
                r.get(CERTIFICATE.PERSON_ID),
                text(r.get(CERTIFICATE.CERT_NO)),
                r.get(CERTIFICATE.ISSUED_ON),
                java.util.Optional.ofNullable(r.get(CERTIFICATE.VALID_UNTIL)),
                text(r.get(CERTIFICATE.GRADE_CODE)),
                text(r.get(CERTIFICATE.ISSUER)),
                blank(text(r.get(BOOKLET.SERIES)), r.get(BLANK_USE.NUMBER_VALUE)),
                its == null ? java.util.Optional.empty() : java.util.Optional.ofNullable(classes.get(its)));
    }

    /** The number as it is printed on the blank. */
    static String blank(String series, @org.jspecify.annotations.Nullable Integer number) {
        return number == null ? "" : (series + " %06d".formatted(number)).strip();
    }
}
