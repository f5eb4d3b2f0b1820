package vn.ptdv.store.intake;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

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
        return Optional.ofNullable(candidacies(List.of(personId)).get(personId));
    }

    /** The same of many people by their ids: four questions to the book, however many they are. */
    public Map<Long, KnownCandidacy> candidacies(Collection<Long> people) {
        Map<Long, CandidacyRecord> newest = new HashMap<>();
        sql.selectFrom(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.in(people))
                .orderBy(CANDIDACY.OPENED_ON, CANDIDACY.ID)
                .forEach(r -> newest.put(r.getPersonId(), r));
        List<Long> ids = newest.values().stream().map(CandidacyRecord::getId).toList();
        Map<Long, Map<String, KnownCandidacy.Step>> steps = steps(ids);
        Map<Long, Map<HelperRole, String>> helpers = helpers(ids);
        Map<Long, KnownCandidacy.Certificate> papers = certificates(newest.keySet(), ClassKind.AWARENESS);
        Map<Long, KnownCandidacy> found = new HashMap<>();
        newest.forEach((person, r) -> found.put(
                person,
                new KnownCandidacy(
                        r.getId(),
                        r.getUnitId(),
                        steps.getOrDefault(r.getId(), Map.of()),
                        helpers.getOrDefault(r.getId(), Map.of()),
                        Optional.ofNullable(papers.get(person)))));
        return found;
    }

    /** The last event of each key that holds, by candidacy. */
    private Map<Long, Map<String, KnownCandidacy.Step>> steps(Collection<Long> candidacies) {
        Map<Long, Map<String, KnownCandidacy.Step>> steps = new HashMap<>();
        sql.select(EVENT.CANDIDACY_ID, EVENT.STAGE_KEY, EVENT.ID, EVENT.ON_DATE, EVENT.DOC_NO)
                .from(EVENT)
                .where(EVENT.CANDIDACY_ID.in(candidacies))
                .and(EVENT.CANCELLED.isFalse())
                .and(EVENT.KIND.in(EventKind.STAGE.name(), EventKind.EXIT.name()))
                .orderBy(EVENT.ON_DATE, EVENT.SEQ)
                .forEach(r -> steps.computeIfAbsent(r.value1(), k -> new HashMap<>())
                        .put(r.value2(), new KnownCandidacy.Step(r.value3(), r.value4(), text(r.value5()))));
        return steps;
    }

    private Map<Long, Map<HelperRole, String>> helpers(Collection<Long> candidacies) {
        Map<Long, Map<HelperRole, String>> helpers = new HashMap<>();
        sql.select(HELPER.CANDIDACY_ID, HELPER.ROLE_CODE, HELPER.FULL_NAME)
                .from(HELPER)
                .where(HELPER.CANDIDACY_ID.in(candidacies))
                .orderBy(HELPER.ID)
                .forEach(r -> helpers.computeIfAbsent(r.value1(), k -> new EnumMap<>(HelperRole.class))
                        .put(HelperRole.valueOf(r.value2()), r.value3()));
        return helpers;
    }

    /** The newest certificate of a lesson which a person has. */
    public Optional<KnownCandidacy.Certificate> certificate(long personId, ClassKind kind) {
        return Optional.ofNullable(certificates(List.of(personId), kind).get(personId));
    }

    private Map<Long, KnownCandidacy.Certificate> certificates(Collection<Long> people, ClassKind kind) {
        Map<Long, KnownCandidacy.Certificate> papers = new HashMap<>();
        sql.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.in(people))
                .and(CERTIFICATE.KIND.eq(kind.name()))
                .orderBy(CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .forEach(r -> papers.put(
                        r.getPersonId(),
                        new KnownCandidacy.Certificate(
                                r.getId(),
                                text(r.getCertNo()),
                                r.getIssuedOn(),
                                text(r.getIssuer()),
                                text(r.getGradeCode()))));
        return papers;
    }
}
