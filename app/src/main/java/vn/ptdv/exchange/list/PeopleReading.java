package vn.ptdv.exchange.list;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.Meanwhile;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.intake.KnownWays;
import vn.ptdv.store.person.PersonStore;

/** The people of the book, read when they are asked for. */
final class PeopleReading implements PeopleSource {
    /** How many people are read together. */
    static final int AT_ONCE = 20_000;

    private final PersonStore people;
    private final KnownPeople known;

    private record Aside(Map<Long, Map<PersonField, String>> facts, Map<Long, KnownCandidacy.Certificate> papers) {}

    PeopleReading(Book book) {
        this.people = new PersonStore(book.reading());
        this.known = new KnownPeople(book.reading());
    }

    @Override
    public PeopleLines lines() {
        return PeopleLines.of(known.all());
    }

    @Override
    public PeopleFacts about(Supplier<Collection<Long>> ids, Predicate<String> asked) {
        List<Long> all = List.copyOf(ids.get());
        PeopleFacts found = PeopleFacts.nothing();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.take(read(all.subList(from, Math.min(all.size(), from + AT_ONCE)), asked));
        }
        return found;
    }

    private PeopleFacts read(List<Long> some, Predicate<String> asked) {
        KnownPeople.Wanted wanted = wanted(asked);
        // Half of it on another core; each half takes about as long as the other.
        Meanwhile<Aside> aside = Meanwhile.ask(() -> new Aside(
                people.facts(some, facts(asked)), wanted.certificates() ? known.certificates(some) : Map.of()));
        Map<Long, Set<String>> groups = asked.test("target_group") ? people.groups(some) : Map.of();
        Map<Long, KnownWays> ways = new HashMap<>(known.ways(some, wanted.withoutCertificates()));
        Aside read = aside.get();
        ways.replaceAll(
                (person, way) -> way.with(Optional.ofNullable(read.papers().get(person))));
        Map<Long, Map<PersonField, String>> facts = new HashMap<>();
        // Also of who is gone meanwhile, so that nobody is asked for twice.
        some.forEach(person -> facts.put(person, read.facts().getOrDefault(person, Map.of())));
        return new PeopleFacts(facts, groups, ways);
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
                stages(PeopleKnown.DAYS, asked),
                stages(PeopleKnown.NUMBERS, asked),
                asked.test("helper") || asked.test("probation_helper"),
                Stream.of("certificate_no", "certificate_issuer", "grade").anyMatch(asked));
    }

    private static Set<String> stages(Map<String, String> fields, Predicate<String> asked) {
        return fields.entrySet().stream()
                .filter(field -> asked.test(field.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
