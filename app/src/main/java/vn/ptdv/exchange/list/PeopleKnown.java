package vn.ptdv.exchange.list;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
import vn.ptdv.store.Meanwhile;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.intake.PersonLine;
import vn.ptdv.store.person.PersonStore;

/** What the book knows of a person, field by field as a list would say it, to show what a row would change. */
final class PeopleKnown {
    /** How many people are read together. */
    static final int AT_ONCE = 20_000;

    private static final Map<String, String> DAYS = Map.of(
            "recognised_date", StageKeys.SYMPATHISER,
            "certificate_date", StageKeys.CLASS,
            "decision_date", StageKeys.DECISION,
            "ceremony_date", StageKeys.CEREMONY,
            "official_date", StageKeys.OFFICIAL,
            "transfer_date", StageKeys.MOVED_OUT);

    private static final Map<String, String> NUMBERS = Map.of(
            "recognised_ref", StageKeys.SYMPATHISER,
            "decision_ref", StageKeys.DECISION,
            "official_ref", StageKeys.RECOGNITION);

    private final PersonStore people;
    private final KnownPeople candidacies;
    private final BookCodes codes;
    private Gathered gathered = Gathered.nothing();

    /** What was read of many people together. */
    private record Gathered(
            Map<Long, Map<PersonField, String>> facts,
            Map<Long, Set<String>> groups,
            Map<Long, KnownCandidacy> candidacies) {
        static Gathered nothing() {
            return new Gathered(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    private record Aside(Map<Long, Map<PersonField, String>> facts, Map<Long, KnownCandidacy.Certificate> papers) {}

    PeopleKnown(PersonStore people, KnownPeople candidacies, BookCodes codes) {
        this.people = people;
        this.candidacies = candidacies;
        this.codes = codes;
    }

    /** Reads these people together, as far as the fields tell of them; of others each is read by itself when asked for. */
    void gather(Collection<Long> ids, Predicate<String> asked) {
        List<Long> all = List.copyOf(ids);
        Gathered found = Gathered.nothing();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            read(all.subList(from, Math.min(all.size(), from + AT_ONCE)), asked, found);
        }
        gathered = found;
    }

    private void read(List<Long> some, Predicate<String> asked, Gathered into) {
        KnownPeople.Wanted wanted = wanted(asked);
        // Half of it on another core; each half takes about as long as the other.
        Meanwhile<Aside> aside = Meanwhile.ask(() -> new Aside(
                people.facts(some, facts(asked)), wanted.certificates() ? candidacies.certificates(some) : Map.of()));
        if (asked.test("target_group")) {
            into.groups().putAll(people.groups(some));
        }
        Map<Long, KnownCandidacy> ways = candidacies.candidacies(some, wanted.withoutCertificates());
        Aside read = aside.get();
        // Also of who is gone meanwhile, so that nobody is asked for twice.
        some.forEach(person -> into.facts().put(person, read.facts().getOrDefault(person, Map.of())));
        ways.forEach((person, way) -> into.candidacies()
                .put(person, way.with(Optional.ofNullable(read.papers().get(person)))));
    }

    private static Set<PersonField> facts(Predicate<String> asked) {
        Set<PersonField> facts = EnumSet.noneOf(PersonField.class);
        PeopleFields.FACTS.forEach((field, fact) -> {
            if (asked.test(field)) {
                facts.add(fact);
            }
        });
        if (asked.test("occupation") || asked.test("position")) {
            facts.add(PersonField.JOB);
        }
        return facts;
    }

    /** What must be read of the candidacies for fields that will be asked for. */
    static KnownPeople.Wanted wanted(Predicate<String> asked) {
        return new KnownPeople.Wanted(
                stages(DAYS, asked),
                stages(NUMBERS, asked),
                asked.test("helper") || asked.test("probation_helper"),
                Stream.of("certificate_no", "certificate_issuer", "grade").anyMatch(asked));
    }

    private static Set<String> stages(Map<String, String> fields, Predicate<String> asked) {
        return fields.entrySet().stream()
                .filter(field -> asked.test(field.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private Gathered about(long person) {
        if (!gathered.facts().containsKey(person)) {
            readAlone(person, gathered);
        }
        return gathered;
    }

    // Rows are compared on all cores, so nothing is asked of another one while this is held.
    private synchronized void readAlone(long person, Gathered into) {
        List<Long> one = List.of(person);
        into.groups().putAll(people.groups(one));
        into.candidacies().putAll(candidacies.candidacies(one, wanted(field -> true)));
        into.facts().put(person, people.facts(one, facts(field -> true)).getOrDefault(person, Map.of()));
    }

    private Optional<KnownCandidacy> candidacy(long person) {
        return Optional.ofNullable(about(person).candidacies().get(person));
    }

    /** Whether the person's newest candidacy is in the unit of the row. */
    boolean isIn(long personId, Values row) {
        Optional<Code> unit = row.code("unit");
        return unit.isPresent()
                && candidacy(personId)
                        .filter(c ->
                                String.valueOf(c.unitId()).equals(unit.get().code()))
                        .isPresent();
    }

    Known of(PersonLine line, Values row) {
        Map<String, Object> values = new HashMap<>();
        // What the book does not keep field by field never counts as a change.
        row.map().forEach((field, value) -> {
            if (!tracked(field)) {
                values.put(field, value);
            }
        });
        Gathered about = about(line.id());
        Optional.ofNullable(about.facts().get(line.id())).ifPresent(facts -> {
            facts(facts, row, values);
            row.code("target_group")
                    .filter(c ->
                            about.groups().getOrDefault(line.id(), Set.of()).contains(c.code()))
                    .ifPresent(c -> values.put("target_group", c));
        });
        candidacy(line.id()).ifPresent(c -> candidacy(c, row, values));
        String birth = PartialDate.parse(line.birth())
                .map(vn.ptdv.logic.text.VietnameseDates::format)
                .orElse("");
        return new Known(String.valueOf(line.id()), birth.isEmpty() ? line.name() : line.name() + ", " + birth, values);
    }

    private static boolean tracked(String field) {
        return PeopleFields.FACTS.containsKey(field)
                || DAYS.containsKey(field)
                || NUMBERS.containsKey(field)
                || switch (field) {
                    case "occupation",
                            "position",
                            "unit",
                            "target_group",
                            "helper",
                            "probation_helper",
                            "certificate_no",
                            "certificate_issuer",
                            "grade" -> true;
                    default -> false;
                };
    }

    private void facts(Map<PersonField, String> facts, Values row, Map<String, Object> values) {
        PeopleFields.FACTS.forEach((field, fact) -> {
            String kept = facts.getOrDefault(fact, "");
            if (!kept.isEmpty()) {
                value(field, kept).ifPresent(v -> values.put(field, v));
            }
        });
        String job = facts.getOrDefault(PersonField.JOB, "");
        boolean sameJob = PeopleFields.job(row).equals(job);
        for (String field : new String[] {"occupation", "position"}) {
            Object told = row.of(field).orElse("");
            values.put(field, sameJob ? told : job);
        }
    }

    private Optional<Object> value(String field, String kept) {
        String list = PeopleFields.LISTS.get(field);
        if (list != null) {
            return codes.item(list, kept).map(c -> (Object) c);
        }
        return switch (field) {
            case "sex" -> Optional.of(Sex.valueOf(kept));
            case "birth_date", "youth_union_date" -> PartialDate.parse(kept).map(d -> (Object) d);
            default -> Optional.of(kept);
        };
    }

    private void candidacy(KnownCandidacy candidacy, Values row, Map<String, Object> values) {
        codes.units().code(candidacy.unitId()).ifPresent(unit -> values.put("unit", unit));
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
        if (!names.isEmpty()) {
            String told = VietnameseText.fold(row.text(field));
            boolean same = names.stream().map(VietnameseText::fold).anyMatch(told::equals);
            values.put(field, same ? row.text(field) : names.get(names.size() - 1));
        }
    }
}
