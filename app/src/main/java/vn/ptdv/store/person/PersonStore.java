package vn.ptdv.store.person;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
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
        Map<Long, Set<String>> groups = new HashMap<>();
        reading.select(PERSON_GROUP.PERSON_ID, PERSON_GROUP.GROUP_CODE)
                .from(PERSON_GROUP)
                .where(wanted.narrowing(PERSON_GROUP.PERSON_ID))
                .forEach(r ->
                        groups.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2()));
        Map<Long, Person> found = new HashMap<>();
        reading.selectFrom(PERSON).where(wanted.narrowing(PERSON.ID)).forEach(r -> {
            if (wanted.holds(r.getId())) {
                found.put(r.getId(), PersonRows.person(r, groups.getOrDefault(r.getId(), Set.of())));
            }
        });
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
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
