package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.*;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import vn.ptdv.store.change.Work;

/** Takes a person out with all rows that hang on them, the leaves first. */
final class PersonRemoval {
    /** What hangs on a candidacy, so that no row goes before those that refer to it. */
    private static final List<TableField<?, Long>> OF_CANDIDACY = List.of(
            SESSION_ITEM.CANDIDACY_ID,
            RULE_EXCEPTION.CANDIDACY_ID,
            DEADLINE.CANDIDACY_ID,
            FOLLOW_UP.CANDIDACY_ID,
            REVIEW.CANDIDACY_ID,
            PAPER.CANDIDACY_ID,
            PAPER_MOVE.CANDIDACY_ID,
            VERIFICATION.CANDIDACY_ID,
            MOVEMENT.CANDIDACY_ID,
            HELPER.CANDIDACY_ID,
            EVENT.CANDIDACY_ID,
            CANDIDACY_GROUP.CANDIDACY_ID);

    private static final List<TableField<?, Long>> OF_PERSON = List.of(
            CERTIFICATE.PERSON_ID,
            PERSON_GROUP.PERSON_ID,
            PERSON_PAIR.FIRST_ID,
            PERSON_PAIR.SECOND_ID,
            FAMILY_MEMBER.PERSON_ID,
            ABSENCE.PERSON_ID);

    private final Work work;

    PersonRemoval(Work work) {
        this.work = work;
    }

    void of(long personId) {
        List<Long> candidacies = keys(CANDIDACY, CANDIDACY.PERSON_ID, List.of(personId));
        List<Long> seats = keys(PARTICIPANT, PARTICIPANT.CANDIDACY_ID, candidacies);
        remove(ATTENDANCE.PARTICIPANT_ID, seats);
        remove(PARTICIPANT.CANDIDACY_ID, candidacies);
        OF_CANDIDACY.forEach(field -> remove(field, candidacies));
        remove(CANDIDACY.PERSON_ID, List.of(personId));
        OF_PERSON.forEach(field -> remove(field, List.of(personId)));
        remove(DOCUMENT_LINK.ROW_KEY, List.of(personId));
        remove(CUSTOM_VALUE.ROW_KEY, List.of(personId));
        work.delete(PERSON, personId);
    }

    private void remove(TableField<?, Long> parent, Collection<Long> parents) {
        Table<AnyRow> table = any(Objects.requireNonNull(parent.getTable()));
        // A row may refer to an older one of its own table, so the newest goes first.
        List<Long> keys = keys(table, parent, parents);
        for (int i = keys.size() - 1; i >= 0; i--) {
            work.delete(table, keys.get(i));
        }
    }

    private List<Long> keys(Table<?> table, Field<Long> parent, Collection<Long> parents) {
        Field<Long> id = Objects.requireNonNull(table.field("ID", Long.class));
        return work.reading()
                .select(id)
                .from(table)
                .where(parent.in(parents))
                .orderBy(id)
                .fetch(id);
    }

    /** Which record type a table has does not matter for a deletion, so any one is claimed. */
    @SuppressWarnings("unchecked")
    private static Table<AnyRow> any(Table<?> table) {
        return (Table<AnyRow>) table;
    }

    private interface AnyRow extends UpdatableRecord<AnyRow> {}
}
