package vn.ptdv.store.intake;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.Among;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

/** Who is in the book, to be matched with the rows of a list. */
public final class KnownPeople {
    private static final Set<String> KINDS = Set.of(EventKind.STAGE.name(), EventKind.EXIT.name());

    private static final Comparator<CandidacyRecord> NEWER =
            Comparator.comparing(CandidacyRecord::getOpenedOn).thenComparing(CandidacyRecord::getId);

    private final DSLContext sql;
    private final Set<String> stages;

    /** With the steps that will be asked for. */
    public KnownPeople(DSLContext sql, Set<String> stages) {
        this.sql = sql;
        this.stages = stages;
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
        Among persons = Among.people(people, sql);
        sql.selectFrom(CANDIDACY).where(persons.narrowing(CANDIDACY.PERSON_ID)).forEach(r -> {
            if (persons.holds(r.getPersonId())) {
                newest.merge(r.getPersonId(), r, (one, other) -> NEWER.compare(one, other) > 0 ? one : other);
            }
        });
        Among ways = persons.with(
                newest.values().stream().map(CandidacyRecord::getId).toList());
        Map<Long, Map<String, KnownCandidacy.Step>> steps = steps(ways);
        Map<Long, Map<HelperRole, List<String>>> helpers = helpers(ways);
        Map<Long, KnownCandidacy.Certificate> papers = certificates(persons, ClassKind.AWARENESS);
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
    private Map<Long, Map<String, KnownCandidacy.Step>> steps(Among candidacies) {
        Map<Long, Map<String, KnownCandidacy.Step>> steps = new HashMap<>();
        // In the order of writing; put in order here, since the book would sort all of its events on the disk.
        sql.select(EVENT.CANDIDACY_ID, EVENT.STAGE_KEY, EVENT.ID, EVENT.ON_DATE, EVENT.DOC_NO, EVENT.SEQ)
                .from(EVENT)
                .where(candidacies.narrowing(EVENT.CANDIDACY_ID))
                .and(EVENT.STAGE_KEY.in(stages).and(EVENT.KIND.in(KINDS)).and(EVENT.CANCELLED.isFalse()))
                .forEach(r -> {
                    if (candidacies.holds(r.value1())) {
                        steps.computeIfAbsent(r.value1(), k -> new HashMap<>())
                                .merge(
                                        r.value2(),
                                        new KnownCandidacy.Step(r.value3(), r.value4(), text(r.value5()), r.value6()),
                                        KnownCandidacy.Step::later);
                    }
                });
        return steps;
    }

    /** Who has the charge now, the latest last. */
    private Map<Long, Map<HelperRole, List<String>>> helpers(Among candidacies) {
        Map<Long, Map<HelperRole, List<String>>> helpers = new HashMap<>();
        sql.select(HELPER.CANDIDACY_ID, HELPER.ROLE_CODE, HELPER.FULL_NAME)
                .from(HELPER)
                .where(candidacies.narrowing(HELPER.CANDIDACY_ID).and(HELPER.TO_ON.isNull()))
                .orderBy(HELPER.ID)
                .forEach(r -> {
                    if (candidacies.holds(r.value1())) {
                        helpers.computeIfAbsent(r.value1(), k -> new EnumMap<>(HelperRole.class))
                                .computeIfAbsent(HelperRole.valueOf(r.value2()), k -> new ArrayList<>(2))
                                .add(r.value3());
                    }
                });
        return helpers;
    }

    /** The newest certificate of a lesson which a person has. */
    public Optional<KnownCandidacy.Certificate> certificate(long personId, ClassKind kind) {
        return Optional.ofNullable(
                certificates(Among.people(List.of(personId), sql), kind).get(personId));
    }

    private Map<Long, KnownCandidacy.Certificate> certificates(Among people, ClassKind kind) {
        Map<Long, KnownCandidacy.Certificate> papers = new HashMap<>();
        sql.selectFrom(CERTIFICATE)
                .where(people.narrowing(CERTIFICATE.PERSON_ID))
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
