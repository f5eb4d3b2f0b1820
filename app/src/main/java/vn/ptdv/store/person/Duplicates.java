package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_PAIR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.store.Columns;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.jooq.tables.Person;
import vn.ptdv.store.jooq.tables.records.PersonPairRecord;

/** People who may be the same: by citizen number, or by folded name and birth; a "not the same" is remembered. */
public final class Duplicates {
    private static final Person OTHER = PERSON.as("other");
    private final DSLContext reading;
    private final UnitOfWork writing;

    public Duplicates(Book book) {
        this.reading = book.reading();
        this.writing = book.writing();
    }

    /** By what two people look the same. */
    public enum Reason {
        CITIZEN_ID,
        NAME_AND_BIRTH
    }

    /** Someone in the book who may be the person asked about. */
    public record Suspect(long personId, String name, String birth, Reason reason) {}

    /** Two people in the book who may be one. */
    public record Pair(Suspect first, Suspect second) {}

    /** Who in the book may be someone who is about to be entered; texts that are not known are empty. */
    public List<Suspect> of(String name, String birth, String citizenId) {
        Condition same = byCitizenId(citizenId).or(byName(VietnameseText.fold(name), birth));
        return reading.select(PERSON.ID, PERSON.FULL_NAME, PERSON.BIRTH, PERSON.CITIZEN_ID)
                .from(PERSON)
                .where(same)
                .orderBy(PERSON.ID)
                .limit(20)
                .fetch(row -> suspect(row, PERSON, citizenId));
    }

    /** Who may be the same as a person in the book, without those said not to be. */
    public List<Suspect> of(long personId) {
        Set<Long> others = others(personId);
        return reading
                .select(PERSON.FULL_NAME, PERSON.BIRTH, PERSON.CITIZEN_ID)
                .from(PERSON)
                .where(PERSON.ID.eq(personId))
                .fetchOptional()
                .map(row -> of(row.value1(), Columns.text(row.value2()), Columns.text(row.value3())))
                .orElse(List.of())
                .stream()
                .filter(s -> s.personId() != personId && !others.contains(s.personId()))
                .toList();
    }

    /** Every pair of the book that nobody has judged yet. */
    public List<Pair> all(int limit) {
        return reading.select(PERSON.fields())
                .select(OTHER.fields())
                .from(PERSON)
                .join(OTHER)
                .on(PERSON.ID.lt(OTHER.ID))
                .and(sameCitizen().or(sameNameAndBirth()))
                .where(DSL.notExists(DSL.selectOne()
                        .from(PERSON_PAIR)
                        .where(PERSON_PAIR.FIRST_ID.eq(PERSON.ID))
                        .and(PERSON_PAIR.SECOND_ID.eq(OTHER.ID))))
                .orderBy(PERSON.ID, OTHER.ID)
                .limit(limit)
                .fetch(row -> {
                    String citizen = Columns.text(row.get(OTHER.CITIZEN_ID));
                    return new Pair(
                            suspect(row, PERSON, citizen),
                            suspect(row, OTHER, Columns.text(row.get(PERSON.CITIZEN_ID))));
                });
    }

    /** Remembers that two people are not one, so that no list asks again. */
    public void notTheSame(long one, long other) {
        PersonPairRecord pair = new PersonPairRecord();
        pair.setFirstId(Math.min(one, other));
        pair.setSecondId(Math.max(one, other));
        writing.run(Act.named("action.person.not_the_same"), work -> work.insert(pair));
    }

    private Set<Long> others(long personId) {
        return reading
                .selectFrom(PERSON_PAIR)
                .where(PERSON_PAIR.FIRST_ID.eq(personId).or(PERSON_PAIR.SECOND_ID.eq(personId)))
                .stream()
                .map(p -> p.getFirstId() == personId ? p.getSecondId() : p.getFirstId())
                .collect(Collectors.toSet());
    }

    private static Condition byCitizenId(String citizenId) {
        return citizenId.isEmpty() ? DSL.falseCondition() : PERSON.CITIZEN_ID.eq(citizenId);
    }

    private static Condition byName(String folded, String birth) {
        return folded.isEmpty() || birth.isEmpty()
                ? DSL.falseCondition()
                : PERSON.FOLDED_NAME.eq(folded).and(PERSON.BIRTH.eq(birth));
    }

    private static Condition sameCitizen() {
        return PERSON.CITIZEN_ID.eq(OTHER.CITIZEN_ID);
    }

    private static Condition sameNameAndBirth() {
        return PERSON.FOLDED_NAME.eq(OTHER.FOLDED_NAME).and(PERSON.BIRTH.eq(OTHER.BIRTH));
    }

    private static Suspect suspect(Record row, Person table, String citizenId) {
        boolean sameNumber = !citizenId.isEmpty() && citizenId.equals(row.get(table.CITIZEN_ID));
        return new Suspect(
                row.get(table.ID),
                row.get(table.FULL_NAME),
                Columns.text(row.get(table.BIRTH)),
                sameNumber ? Reason.CITIZEN_ID : Reason.NAME_AND_BIRTH);
    }
}
