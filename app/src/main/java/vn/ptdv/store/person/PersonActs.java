package vn.ptdv.store.person;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import vn.ptdv.logic.person.PersonCheck;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.logic.scan.ScanUse;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.AbsenceRecord;
import vn.ptdv.store.jooq.tables.records.FamilyMemberRecord;
import vn.ptdv.store.jooq.tables.records.PersonGroupRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** What a clerk does to the facts of people; each act is one name in the list of undo. */
public final class PersonActs {
    private final DSLContext reading;
    private final UnitOfWork writing;

    public PersonActs(Book book) {
        this.reading = book.reading();
        this.writing = book.writing();
    }

    /** Adds a person; without a name nothing is written. */
    public Saved add(Map<PersonField, String> typed) {
        return add(typed, "action.person.add", (work, id) -> {});
    }

    /** The same together with what belongs to it, as one act that bears this name and the person's. */
    public Saved add(Map<PersonField, String> typed, String actKey, BiConsumer<Work, Long> along) {
        Map<PersonField, String> whole = new HashMap<>(typed);
        whole.putIfAbsent(PersonField.FULL_NAME, "");
        PersonCheck.Result checked = checker().check(whole);
        if (checked.stops()) {
            return new Saved.Refused(checked.findings());
        }
        PersonRecord row = new PersonRecord();
        PersonRows.fill(row, checked.facts());
        long id = writing.write(Act.named(actKey, row.getFullName()), work -> {
            long added = work.insert(row);
            along.accept(work, added);
            return added;
        });
        return new Saved.Accepted(id, checked.findings());
    }

    /** Changes the named fields only; an empty text takes a fact away. */
    public Saved edit(long id, int version, Map<PersonField, String> typed) {
        Map<PersonField, String> known =
                new PersonStore(reading).get(id).map(Person::facts).orElse(Map.of());
        PersonCheck.Result checked = checker().check(typed, known);
        if (checked.stops()) {
            return new Saved.Refused(checked.findings());
        }
        return writing.write(Act.named("action.person.edit", name(id)), work -> {
            PersonRecord row = work.reading().fetchSingle(PERSON, PERSON.ID.eq(id));
            row.setVersion(version);
            row.changed(false);
            PersonRows.fill(row, checked.facts());
            work.update(row);
            return new Saved.Accepted(id, checked.findings());
        });
    }

    /** Takes a person out with everything that hangs on them; the recycle bin brings all of it back. */
    public void delete(long id) {
        writing.run(Act.named("action.person.delete", name(id)), work -> new PersonRemoval(work).of(id));
    }

    /** Keeps a photo in place of the one before; it is encrypted with the book. */
    public Saved setPhoto(long id, byte[] image, ScanRule rule) {
        Optional<FieldFinding> fault = rule.fault(ScanUse.PHOTO, image);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        writing.run(Act.named("action.person.photo", name(id)), work -> {
            PersonRecord row = work.reading().fetchSingle(PERSON, PERSON.ID.eq(id));
            row.setPhotoSha(Blobs.put(work, image));
            work.update(row);
        });
        return new Saved.Accepted(id);
    }

    public void removePhoto(long id) {
        writing.run(Act.named("action.person.photo_removed", name(id)), work -> {
            PersonRecord row = work.reading().fetchSingle(PERSON, PERSON.ID.eq(id));
            row.setPhotoSha(null);
            work.update(row);
        });
    }

    /** Makes these the target groups of one person. */
    public void setGroups(long id, Set<String> codes) {
        writing.run(Act.named("action.person.groups", name(id)), work -> {
            Map<String, Long> now = groups(work, id);
            now.forEach((code, row) -> {
                if (!codes.contains(code)) {
                    work.delete(PERSON_GROUP, row);
                }
            });
            codes.stream().filter(c -> !now.containsKey(c)).sorted().forEach(c -> work.insert(group(id, c)));
        });
    }

    /** Gives one tag to many people; those who have it stay as they are. */
    public int tag(Collection<Long> ids, String code) {
        return tag(ids, code, done -> {});
    }

    /** The same; {@code after} is told how many are done and may stop it, which leaves nothing behind. */
    public int tag(Collection<Long> ids, String code, IntConsumer after) {
        String label = new CodeLists(reading).labels("TARGET_GROUP").getOrDefault(code, code);
        Act act = Act.named("action.person.tag", label, ids.size());
        return writing.write(act, work -> {
            Set<Long> without = new HashSet<>(ids);
            without.removeAll(work.reading()
                    .select(PERSON_GROUP.PERSON_ID)
                    .from(PERSON_GROUP)
                    .where(PERSON_GROUP.GROUP_CODE.eq(code))
                    .fetchSet(PERSON_GROUP.PERSON_ID));
            int done = 0;
            for (Long id : without.stream().sorted().toList()) {
                after.accept(done++);
                work.insert(group(id, code));
            }
            return without.size();
        });
    }

    public Saved saveRelative(long personId, FamilyMember relative) {
        String name = VietnameseText.clean(relative.name());
        if (name.isEmpty()) {
            return Saved.refused("name", Fault.EMPTY);
        }
        if (name.length() > PersonField.FULL_NAME.most()) {
            return Saved.refused("name", Fault.TOO_LONG, PersonField.FULL_NAME.most(), name.length());
        }
        if (!VietnameseText.isName(name)) {
            return Saved.refused("name", Fault.NOT_A_NAME);
        }
        return new Saved.Accepted(writing.write(Act.named("action.person.relative", name(personId), name), work -> {
            FamilyMemberRecord row = relative.id() == 0
                    ? new FamilyMemberRecord()
                    : work.reading().fetchSingle(FAMILY_MEMBER, FAMILY_MEMBER.ID.eq(relative.id()));
            fill(row, personId, name, relative);
            if (relative.id() != 0) {
                work.update(row);
                return relative.id();
            }
            return work.insert(row);
        }));
    }

    public void removeRelative(long id) {
        writing.run(Act.named("action.person.relative_removed"), work -> work.delete(FAMILY_MEMBER, id));
    }

    public Saved saveAbsence(long personId, Absence absence) {
        if (absence.to().filter(to -> to.isBefore(absence.from())).isPresent()) {
            return Saved.refused("to", Fault.ENDS_BEFORE_START);
        }
        return new Saved.Accepted(writing.write(Act.named("action.person.absence", name(personId)), work -> {
            AbsenceRecord row = absence.id() == 0
                    ? new AbsenceRecord()
                    : work.reading().fetchSingle(ABSENCE, ABSENCE.ID.eq(absence.id()));
            fill(row, personId, absence);
            if (absence.id() != 0) {
                work.update(row);
                return absence.id();
            }
            return work.insert(row);
        }));
    }

    public void removeAbsence(long id) {
        writing.run(Act.named("action.person.absence_removed"), work -> work.delete(ABSENCE, id));
    }

    private PersonCheck checker() {
        return new PersonCheck(LocalDate.now(writing.author().clock()));
    }

    private String name(long id) {
        return reading.select(PERSON.FULL_NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(PERSON.FULL_NAME)
                .orElse("");
    }

    private static Map<String, Long> groups(Work work, long id) {
        return work.reading()
                .selectFrom(PERSON_GROUP)
                .where(PERSON_GROUP.PERSON_ID.eq(id))
                .fetchMap(PERSON_GROUP.GROUP_CODE, PERSON_GROUP.ID);
    }

    private static PersonGroupRecord group(long personId, String code) {
        PersonGroupRecord row = new PersonGroupRecord();
        row.setPersonId(personId);
        row.setGroupCode(code);
        return row;
    }

    private static void fill(FamilyMemberRecord row, long personId, String name, FamilyMember relative) {
        row.setPersonId(personId);
        row.setRelationCode(relative.relation());
        row.setFullName(name);
        row.setBirth(relative.birth().map(PartialDate::iso).orElse(null));
        row.setJob(orNull(VietnameseText.clean(relative.job())));
        row.setResidence(orNull(VietnameseText.clean(relative.residence())));
        row.setIsMember(relative.standing().isMember());
        row.setDeceased(relative.standing().isDeceased());
        row.setNote(orNull(relative.note()));
    }

    private static void fill(AbsenceRecord row, long personId, Absence absence) {
        row.setPersonId(personId);
        row.setKindCode(absence.kind());
        row.setFromOn(absence.from());
        row.setToOn(absence.to().orElse(null));
        row.setPlace(orNull(VietnameseText.clean(absence.place())));
        row.setNote(orNull(absence.note()));
    }
}
