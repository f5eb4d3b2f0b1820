package vn.ptdv.store.intake;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.training.ClassKind;

/** Who is in the book, to be matched with the rows of a list. */
public final class KnownPeople {
    private final DSLContext sql;

    public KnownPeople(DSLContext sql) {
        this.sql = sql;
    }

    public List<PersonLine> all() {
        return sql.select(PERSON.ID, PERSON.FULL_NAME, PERSON.FOLDED_NAME, PERSON.BIRTH, PERSON.CITIZEN_ID)
                .from(PERSON)
                .orderBy(PERSON.ID)
                .fetch(r -> new PersonLine(r.value1(), r.value2(), r.value3(), text(r.value4()), text(r.value5())));
    }

    /** The candidacy that a list would go on with: the newest one. */
    public Optional<KnownCandidacy> candidacy(long personId) {
        return sql.select(CANDIDACY.ID, CANDIDACY.UNIT_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.eq(personId))
                .orderBy(CANDIDACY.OPENED_ON.desc(), CANDIDACY.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(r -> new KnownCandidacy(
                        r.value1(),
                        r.value2(),
                        steps(r.value1()),
                        helpers(r.value1()),
                        certificate(personId, ClassKind.AWARENESS)));
    }

    /** The last event of each key that holds. */
    private Map<String, KnownCandidacy.Step> steps(long candidacyId) {
        Map<String, KnownCandidacy.Step> steps = new HashMap<>();
        sql.selectFrom(EVENT)
                .where(EVENT.CANDIDACY_ID.eq(candidacyId))
                .and(EVENT.CANCELLED.isFalse())
                .and(EVENT.KIND.in(EventKind.STAGE.name(), EventKind.EXIT.name()))
                .orderBy(EVENT.ON_DATE, EVENT.SEQ)
                .forEach(r -> steps.put(
                        r.getStageKey(), new KnownCandidacy.Step(r.getId(), r.getOnDate(), text(r.getDocNo()))));
        return steps;
    }

    private Map<HelperRole, String> helpers(long candidacyId) {
        Map<HelperRole, String> helpers = new EnumMap<>(HelperRole.class);
        sql.selectFrom(HELPER)
                .where(HELPER.CANDIDACY_ID.eq(candidacyId))
                .orderBy(HELPER.ID)
                .forEach(r -> helpers.put(HelperRole.valueOf(r.getRoleCode()), r.getFullName()));
        return helpers;
    }

    /** The newest certificate of a lesson which a person has. */
    public Optional<KnownCandidacy.Certificate> certificate(long personId, ClassKind kind) {
        return sql.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(personId))
                .and(CERTIFICATE.KIND.eq(kind.name()))
                .orderBy(CERTIFICATE.ISSUED_ON.desc(), CERTIFICATE.ID.desc())
                .limit(1)
                .fetchOptional(r -> new KnownCandidacy.Certificate(
                        r.getId(), text(r.getCertNo()), r.getIssuedOn(), text(r.getIssuer()), text(r.getGradeCode())));
    }
}
