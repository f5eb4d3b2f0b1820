package vn.ptdv.store.intake;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Named;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.Among;
import vn.ptdv.store.change.ChangeFeed;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;

/** Who is in the book, to be matched with the rows of a list. */
public final class KnownPeople {
    private static final Set<String> KINDS = Set.of(EventKind.STAGE.name(), EventKind.EXIT.name());

    /** Steps whose last day the candidacy itself keeps; that of the class is not one, since a certificate outlives it. */
    private static final Set<String> KEPT_DAYS = Set.of(
            StageKeys.SYMPATHISER, StageKeys.DECISION, StageKeys.CEREMONY, StageKeys.RECOGNITION, StageKeys.OFFICIAL);

    /** The same for the numbers of their papers. */
    private static final Set<String> KEPT_NUMBERS = Set.of(StageKeys.DECISION, StageKeys.RECOGNITION);

    /** Where all that stands which is told here. */
    private static final Set<String> TABLES = Stream.of(PERSON, PERSON_GROUP, CANDIDACY, EVENT, HELPER, CERTIFICATE)
            .map(Named::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Comparator<KeptCandidacy> NEWEST_FIRST = Comparator.comparing(KeptCandidacy::opened)
            .thenComparing(KeptCandidacy::id)
            .reversed();

    private final DSLContext sql;

    public KnownPeople(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What will be asked of the candidacies; the rest is not read.
     *
     * @param days the steps whose days
     * @param numbers the steps whose papers' numbers
     * @param helpers whether who helps
     * @param certificates whether the awareness certificate
     */
    public record Wanted(Set<String> days, Set<String> numbers, boolean helpers, boolean certificates) {
        private Set<String> toldByEvents() {
            return Stream.concat(
                            days.stream().filter(stage -> !KEPT_DAYS.contains(stage)),
                            numbers.stream().filter(stage -> !KEPT_NUMBERS.contains(stage)))
                    .collect(Collectors.toSet());
        }

        /** Where somebody else reads the certificates meanwhile. */
        public Wanted withoutCertificates() {
            return new Wanted(days, numbers, helpers, false);
        }
    }

    /** What the candidacy itself keeps. */
    private record KeptCandidacy(
            long id, long unit, LocalDate opened, Optional<LocalDate> closed, Map<String, KnownCandidacy.Step> steps) {
        KnownCandidacy known(
                Map<String, KnownCandidacy.Step> told,
                Map<HelperRole, List<String>> helpers,
                Optional<KnownCandidacy.Certificate> paper) {
            steps.putAll(told);
            return new KnownCandidacy(id, unit, opened, closed, steps, helpers, paper);
        }
    }

    /** Whether an action may have changed what a list is compared with. */
    public static boolean concerns(ChangeFeed.News news) {
        return news.tables().stream().anyMatch(TABLES::contains);
    }

    public List<PersonLine> all() {
        return sql.select(PERSON.ID, PERSON.FULL_NAME, PERSON.FOLDED_NAME, PERSON.BIRTH, PERSON.CITIZEN_ID)
                .from(PERSON)
                .orderBy(PERSON.ID)
                .fetch(r -> new PersonLine(r.value1(), r.value2(), r.value3(), text(r.value4()), text(r.value5())));
    }

    /** The candidacies of one person, if there are any. */
    public Optional<KnownWays> ways(long personId, Wanted wanted) {
        return Optional.ofNullable(ways(List.of(personId), wanted).get(personId));
    }

    /** The same of many people by their ids: four questions to the book, however many they are. */
    public Map<Long, KnownWays> ways(Collection<Long> people, Wanted wanted) {
        Among persons = Among.people(people, sql);
        Map<Long, List<KeptCandidacy>> all = kept(persons);
        Among ways = persons.with(all.values().stream()
                .flatMap(List::stream)
                .map(KeptCandidacy::id)
                .toList());
        Map<Long, Map<String, KnownCandidacy.Step>> steps = steps(ways, wanted.toldByEvents());
        Map<Long, Map<HelperRole, List<String>>> helpers = wanted.helpers() ? helpers(ways) : Map.of();
        Map<Long, KnownCandidacy.Certificate> papers = wanted.certificates() ? certificates(persons) : Map.of();
        Map<Long, KnownWays> found = new HashMap<>();
        all.forEach((person, its) -> found.put(
                person,
                new KnownWays(its.stream()
                        .sorted(NEWEST_FIRST)
                        .map(way -> way.known(
                                steps.getOrDefault(way.id(), Map.of()),
                                helpers.getOrDefault(way.id(), Map.of()),
                                Optional.ofNullable(papers.get(person))))
                        .toList())));
        return found;
    }

    private Map<Long, List<KeptCandidacy>> kept(Among persons) {
        Map<Long, List<KeptCandidacy>> kept = new HashMap<>();
        sql.select(
                        CANDIDACY.ID,
                        CANDIDACY.PERSON_ID,
                        CANDIDACY.UNIT_ID,
                        CANDIDACY.OPENED_ON,
                        CANDIDACY.DECISION_ON,
                        CANDIDACY.DECISION_NO,
                        CANDIDACY.CEREMONY_ON,
                        CANDIDACY.RECOGNISED_ON,
                        CANDIDACY.RECOGNITION_NO,
                        CANDIDACY.OFFICIAL_ON,
                        CANDIDACY.SYMPATHISER_ON,
                        CANDIDACY.CLOSED_ON)
                .from(CANDIDACY)
                .where(persons.narrowing(CANDIDACY.PERSON_ID))
                .forEach(r -> {
                    if (persons.holds(r.value2())) {
                        Map<String, KnownCandidacy.Step> steps = new HashMap<>();
                        keep(steps, StageKeys.DECISION, r.value5(), r.value6());
                        keep(steps, StageKeys.CEREMONY, r.value7(), null);
                        keep(steps, StageKeys.RECOGNITION, r.value8(), r.value9());
                        keep(steps, StageKeys.OFFICIAL, r.value10(), null);
                        keep(steps, StageKeys.SYMPATHISER, r.value11(), null);
                        kept.computeIfAbsent(r.value2(), k -> new ArrayList<>(1))
                                .add(new KeptCandidacy(
                                        r.value1(), r.value3(), r.value4(), Optional.ofNullable(r.value12()), steps));
                    }
                });
        return kept;
    }

    private static void keep(
            Map<String, KnownCandidacy.Step> steps, String stage, @Nullable LocalDate on, @Nullable String number) {
        if (on != null) {
            steps.put(stage, new KnownCandidacy.Step(on, text(number), 0));
        }
    }

    /** The last event of each other step that holds, by candidacy. */
    private Map<Long, Map<String, KnownCandidacy.Step>> steps(Among candidacies, Set<String> others) {
        Map<Long, Map<String, KnownCandidacy.Step>> steps = new HashMap<>();
        if (others.isEmpty()) {
            return steps;
        }
        // In the order of writing; put in order here, since the book would sort all of its events on the disk.
        sql.select(EVENT.CANDIDACY_ID, EVENT.STAGE_KEY, EVENT.ON_DATE, EVENT.DOC_NO, EVENT.SEQ)
                .from(EVENT)
                .where(candidacies.narrowing(EVENT.CANDIDACY_ID))
                .and(EVENT.STAGE_KEY.in(others).and(EVENT.KIND.in(KINDS)).and(EVENT.CANCELLED.isFalse()))
                .forEach(r -> {
                    if (candidacies.holds(r.value1())) {
                        steps.computeIfAbsent(r.value1(), k -> new HashMap<>())
                                .merge(
                                        r.value2(),
                                        new KnownCandidacy.Step(r.value3(), text(r.value4()), r.value5()),
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

    /** The newest certificate which a class gave a person, or else the newest of its lesson that names no class. */
    public Optional<KnownCandidacy.Certificate> certificate(long personId, ClassKind kind, long classId) {
        return sql.selectFrom(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(personId).and(CERTIFICATE.KIND.eq(kind.name())))
                .and(CERTIFICATE
                        .CLASS_ID
                        .eq(classId)
                        .or(CERTIFICATE.CLASS_ID.isNull().and(CERTIFICATE.ISSUED_ON.ge(begun(classId)))))
                .orderBy(CERTIFICATE.CLASS_ID.desc().nullsLast(), CERTIFICATE.ISSUED_ON.desc(), CERTIFICATE.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(KnownPeople::certificate);
    }

    /** What was given before a class began is the paper of another. */
    private Select<Record1<LocalDate>> begun(long classId) {
        return DSL.select(TRAINING_CLASS.FROM_ON).from(TRAINING_CLASS).where(TRAINING_CLASS.ID.eq(classId));
    }

    /** The newest awareness certificates of many people, by their ids. */
    public Map<Long, KnownCandidacy.Certificate> certificates(Collection<Long> people) {
        return certificates(Among.people(people, sql));
    }

    private Map<Long, KnownCandidacy.Certificate> certificates(Among people) {
        Map<Long, KnownCandidacy.Certificate> papers = new HashMap<>();
        sql.selectFrom(CERTIFICATE)
                .where(people.narrowing(CERTIFICATE.PERSON_ID))
                .and(CERTIFICATE.KIND.eq(ClassKind.AWARENESS.name()))
                .orderBy(CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .forEach(r -> papers.put(r.getPersonId(), certificate(r)));
        return papers;
    }

    private static KnownCandidacy.Certificate certificate(CertificateRecord r) {
        return new KnownCandidacy.Certificate(
                r.getId(), text(r.getCertNo()), r.getIssuedOn(), text(r.getIssuer()), text(r.getGradeCode()));
    }
}
