package vn.ptdv.exchange.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.sheet.preview.ExistingRows.Known;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.DocumentRef;
import vn.ptdv.sheet.value.Names;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.PersonLine;

/** What the book knows of a person, field by field as a list would say it, to show what a row would change. */
final class PeopleKnown {
    static final Map<String, String> DAYS = Map.of(
            "recognised_date", StageKeys.SYMPATHISER,
            "certificate_date", StageKeys.CLASS,
            "decision_date", StageKeys.DECISION,
            "ceremony_date", StageKeys.CEREMONY,
            "official_date", StageKeys.OFFICIAL,
            "transfer_date", StageKeys.MOVED_OUT);

    static final Map<String, String> NUMBERS = Map.of(
            "recognised_ref", StageKeys.SYMPATHISER,
            "decision_ref", StageKeys.DECISION,
            "official_ref", StageKeys.RECOGNITION);

    /** What the book keeps field by field. */
    private static final Set<String> TRACKED = Stream.of(
                    PeopleFields.FACTS.keySet(),
                    DAYS.keySet(),
                    NUMBERS.keySet(),
                    Set.of(
                            "occupation",
                            "position",
                            "unit",
                            "target_group",
                            "helper",
                            "probation_helper",
                            "certificate_no",
                            "certificate_issuer",
                            "grade"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** How a kept fact is read; worked out once for all people. */
    private enum Reading {
        TEXT,
        CODE,
        SEX,
        DATE
    }

    private record Fact(String field, PersonField kept, Reading reading, String list) {
        static Fact of(String field, PersonField kept) {
            String list = PeopleFields.LISTS.getOrDefault(field, "");
            Reading reading = switch (kept) {
                case SEX -> Reading.SEX;
                case BIRTH, YOUTH_UNION_ON -> Reading.DATE;
                default -> list.isEmpty() ? Reading.TEXT : Reading.CODE;
            };
            return new Fact(field, kept, reading, list);
        }
    }

    private static final List<Fact> FACTS = PeopleFields.FACTS.entrySet().stream()
            .map(field -> Fact.of(field.getKey(), field.getValue()))
            .toList();

    private final PeopleSource people;
    private final BookCodes codes;
    private volatile PeopleFacts gathered = PeopleFacts.nothing();
    /** Who was asked for without having been gathered. */
    private final Map<Long, PeopleFacts> alone = new ConcurrentHashMap<>();

    PeopleKnown(PeopleSource people, BookCodes codes) {
        this.people = people;
        this.codes = codes;
    }

    /** Reads these people together, as far as the fields tell of them; of others each is read by itself when asked for. */
    void gather(Supplier<Collection<Long>> ids, Predicate<String> asked) {
        gathered = people.about(ids, asked);
        alone.clear();
    }

    private PeopleFacts about(long person) {
        PeopleFacts known = gathered;
        if (known.facts().containsKey(person)) {
            return known;
        }
        PeopleFacts before = alone.get(person);
        if (before != null) {
            return before;
        }
        // Rows are compared on all cores: who reads holds nobody up, and two may read the same.
        PeopleFacts read = people.about(() -> List.of(person), field -> true);
        alone.put(person, read);
        return read;
    }

    private Optional<KnownCandidacy> candidacy(long person, Values row) {
        return Optional.ofNullable(about(person).candidacies().get(person))
                .map(ways -> ways.meant(PeopleFields.firstDay(row)));
    }

    /** Whether the candidacy that the row is about is in its unit. */
    boolean isIn(long personId, Values row) {
        Optional<Code> unit = row.code("unit");
        return unit.isPresent()
                && candidacy(personId, row)
                        .flatMap(c -> codes.units().home(c.unitId()))
                        .filter(unit.get()::equals)
                        .isPresent();
    }

    Known of(PersonLine line, Values row) {
        Map<String, Object> values = new HashMap<>(2 * TRACKED.size());
        // What the book does not keep field by field never counts as a change.
        row.map().forEach((field, value) -> {
            if (!TRACKED.contains(field)) {
                values.put(field, value);
            }
        });
        PeopleFacts about = about(line.id());
        Optional.ofNullable(about.facts().get(line.id())).ifPresent(facts -> {
            facts(facts, row, values);
            row.code("target_group")
                    .filter(c ->
                            about.groups().getOrDefault(line.id(), Set.of()).contains(c.code()))
                    .ifPresent(c -> values.put("target_group", c));
        });
        candidacy(line.id(), row).ifPresent(c -> candidacy(c, row, values));
        String birth = PartialDate.parse(line.birth())
                .map(vn.ptdv.logic.text.VietnameseDates::format)
                .orElse("");
        return new Known(String.valueOf(line.id()), birth.isEmpty() ? line.name() : line.name() + ", " + birth, values);
    }

    private void facts(Map<PersonField, String> facts, Values row, Map<String, Object> values) {
        for (Fact fact : FACTS) {
            String kept = facts.getOrDefault(fact.kept(), "");
            if (!kept.isEmpty()) {
                value(fact, kept).ifPresent(v -> values.put(fact.field(), v));
            }
        }
        String job = facts.getOrDefault(PersonField.JOB, "");
        boolean sameJob = PeopleFields.job(row).equals(job);
        for (String field : new String[] {"occupation", "position"}) {
            Object told = row.of(field).orElse("");
            values.put(field, sameJob ? told : job);
        }
    }

    private Optional<Object> value(Fact fact, String kept) {
        return switch (fact.reading()) {
            case CODE -> codes.item(fact.list(), kept).map(Object.class::cast);
            case SEX -> Optional.of(Sex.valueOf(kept));
            case DATE -> PartialDate.parse(kept).map(Object.class::cast);
            case TEXT -> Optional.of(kept);
        };
    }

    private void candidacy(KnownCandidacy candidacy, Values row, Map<String, Object> values) {
        codes.units().home(candidacy.unitId()).ifPresent(unit -> values.put("unit", unit));
        DAYS.forEach((field, stage) -> step(candidacy, stage).ifPresent(step -> {
            boolean same = row.day(field).filter(step.on()::equals).isPresent();
            values.put(field, same ? row.of(field).orElseThrow() : PartialDate.of(step.on()));
        }));
        NUMBERS.forEach((field, stage) -> step(candidacy, stage).ifPresent(step -> {
            DocumentRef told = row.ref(field);
            boolean same = told.number().isEmpty() || told.number().equals(step.number());
            values.put(field, same ? told : new DocumentRef(step.number(), Optional.empty()));
        }));
        helper(candidacy, HelperRole.HELPER, "helper", row, values);
        helper(candidacy, HelperRole.PROBATION, "probation_helper", row, values);
        candidacy.paper().ifPresent(paper -> {
            values.put("certificate_no", paper.number());
            values.put("certificate_issuer", paper.issuer());
            codes.item("grade", paper.grade()).ifPresent(g -> values.put("grade", g));
        });
    }

    private static Optional<KnownCandidacy.Step> step(KnownCandidacy candidacy, String stage) {
        return Optional.ofNullable(candidacy.steps().get(stage));
    }

    private static void helper(
            KnownCandidacy candidacy, HelperRole role, String field, Values row, Map<String, Object> values) {
        List<String> names = candidacy.helpers().getOrDefault(role, List.of());
        if (row.of(field).isPresent() && helps(candidacy, role, row.text(field))) {
            values.put(field, row.text(field));
        } else if (!names.isEmpty()) {
            values.put(field, String.join("; ", names));
        }
    }

    /** Lists, and our own table, tell all who help in one column: who introduces or helps in probation helps by now. */
    private static boolean helps(KnownCandidacy candidacy, HelperRole role, String told) {
        Set<String> helping = new HashSet<>();
        candidacy.helpers().forEach((part, names) -> {
            if (part == role || role == HelperRole.HELPER) {
                names.forEach(name -> helping.add(VietnameseText.fold(name)));
            }
        });
        return Names.of(told).stream().map(VietnameseText::fold).allMatch(helping::contains);
    }
}
