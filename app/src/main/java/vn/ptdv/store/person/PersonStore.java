package vn.ptdv.store.person;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.Among;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.jooq.tables.records.AbsenceRecord;
import vn.ptdv.store.jooq.tables.records.FamilyMemberRecord;

/** Reads people. */
public final class PersonStore {
    private final DSLContext reading;

    public PersonStore(DSLContext reading) {
        this.reading = reading;
    }

    public Optional<Person> get(long id) {
        return reading.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional()
                .map(row -> PersonRows.person(row, groups(id)));
    }

    /** Several people at once, in the order of the ids. */
    public List<Person> all(Collection<Long> ids) {
        Among wanted = Among.people(ids, reading);
        Map<Long, Set<String>> groups = groups(wanted);
        Map<Long, Person> found = new HashMap<>();
        reading.selectFrom(PERSON).where(wanted.narrowing(PERSON.ID)).forEach(r -> {
            if (wanted.holds(r.getId())) {
                found.put(r.getId(), PersonRows.person(r, groups.getOrDefault(r.getId(), Set.of())));
            }
        });
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    /** Some facts of many people, by their ids; a fact that is not known is missing. */
    public Map<Long, Map<PersonField, String>> facts(Collection<Long> ids, Set<PersonField> wanted) {
        Among people = Among.people(ids, reading);
        List<PersonField> fields = List.copyOf(wanted);
        List<Field<?>> columns = new ArrayList<>(List.of(PERSON.ID));
        fields.forEach(field -> columns.add(PersonRows.column(field)));
        Map<Long, Map<PersonField, String>> found = new HashMap<>();
        reading.select(columns).from(PERSON).where(people.narrowing(PERSON.ID)).forEach(row -> {
            long id = (Long) row.get(0);
            if (people.holds(id)) {
                found.put(id, facts(row, fields));
            }
        });
        return found;
    }

    private static Map<PersonField, String> facts(Record row, List<PersonField> fields) {
        Map<PersonField, String> facts = new EnumMap<>(PersonField.class);
        for (int i = 0; i < fields.size(); i++) {
            if (row.get(i + 1) instanceof String value) {
                facts.put(fields.get(i), value);
            }
        }
        return facts;
    }

    /** The target groups of many people, by their ids. */
    public Map<Long, Set<String>> groups(Collection<Long> ids) {
        return groups(Among.people(ids, reading));
    }

    private Map<Long, Set<String>> groups(Among wanted) {
        Map<Long, Set<String>> groups = new HashMap<>();
        reading.select(PERSON_GROUP.PERSON_ID, PERSON_GROUP.GROUP_CODE)
                .from(PERSON_GROUP)
                .where(wanted.narrowing(PERSON_GROUP.PERSON_ID))
                .forEach(r ->
                        groups.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2()));
        return groups;
    }

    public Optional<byte[]> photo(Person person) {
        return person.photo().flatMap(sha -> Blobs.get(reading, sha));
    }

    public List<FamilyMember> family(long personId) {
        return reading.selectFrom(FAMILY_MEMBER)
                .where(FAMILY_MEMBER.PERSON_ID.eq(personId))
                .orderBy(FAMILY_MEMBER.ID)
                .fetch(PersonStore::relative);
    }

    public List<Absence> absences(long personId) {
        return reading.selectFrom(ABSENCE)
                .where(ABSENCE.PERSON_ID.eq(personId))
                .orderBy(ABSENCE.FROM_ON)
                .fetch(PersonStore::absence);
    }

    private Set<String> groups(long personId) {
        return reading.select(PERSON_GROUP.GROUP_CODE)
                .from(PERSON_GROUP)
                .where(PERSON_GROUP.PERSON_ID.eq(personId))
                .fetchSet(PERSON_GROUP.GROUP_CODE);
    }

    private static FamilyMember relative(FamilyMemberRecord row) {
        return new FamilyMember(
                row.getId(),
                row.getRelationCode(),
                row.getFullName(),
                Optional.ofNullable(row.getBirth()).flatMap(PartialDate::parse),
                text(row.getJob()),
                text(row.getResidence()),
                FamilyMember.Standing.of(row.getIsMember(), row.getDeceased()),
                text(row.getNote()));
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(
                row.getId(),
                row.getKindCode(),
                row.getFromOn(),
                Optional.ofNullable(row.getToOn()),
                text(row.getPlace()),
                text(row.getNote()));
    }
}
