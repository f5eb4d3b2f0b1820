package vn.ptdv.store.person;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.util.Map;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.PersonGroupRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** Writes people of a list inside an action; the facts are in the shape in which they are kept. */
public final class PersonIntake {
    private final Work work;

    public PersonIntake(Work work) {
        this.work = work;
    }

    public long add(Map<PersonField, String> facts) {
        PersonRecord row = new PersonRecord();
        PersonRows.fill(row, facts);
        return work.insert(row);
    }

    /** Changes the given facts only. */
    public void edit(long id, Map<PersonField, String> facts) {
        PersonRecord row = work.reading().fetchSingle(PERSON, PERSON.ID.eq(id));
        PersonRows.fill(row, facts);
        work.update(row);
    }

    /** What is noted of the person so far. */
    public String note(long id) {
        return text(work.reading().fetchSingle(PERSON, PERSON.ID.eq(id)).getNote());
    }

    /** Puts a person into a target group, unless there already. */
    public void group(long id, String code) {
        boolean there = work.reading()
                .fetchExists(PERSON_GROUP, PERSON_GROUP.PERSON_ID.eq(id).and(PERSON_GROUP.GROUP_CODE.eq(code)));
        if (!there) {
            PersonGroupRecord row = new PersonGroupRecord();
            row.setPersonId(id);
            row.setGroupCode(code);
            work.insert(row);
        }
    }
}
