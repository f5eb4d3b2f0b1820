package vn.ptdv.model.person;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;

/** One person with the facts that are known; a fact that is not known is absent, never empty. */
public record Person(
        long id, int version, Map<PersonField, String> facts, Set<String> targetGroups, Optional<String> photo) {
    public Person {
        facts = Map.copyOf(facts);
        targetGroups = Set.copyOf(targetGroups);
    }

    public String name() {
        return fact(PersonField.FULL_NAME);
    }

    /** The fact as it is kept, or an empty text. */
    public String fact(PersonField field) {
        return facts.getOrDefault(field, "");
    }

    public Optional<PartialDate> birth() {
        return PartialDate.parse(fact(PersonField.BIRTH));
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(facts.get(PersonField.SEX)).map(Sex::valueOf);
    }
}
