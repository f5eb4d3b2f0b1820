package vn.ptdv.store;

import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.Collection;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Whose rows are wanted: a few people are asked for by name, for many the whole table is read once. */
public record Among(Set<Long> ids, boolean most) {
    /** So many are found by the index at any size of the book. */
    private static final int FEW = 500;
    /** From this share of all people on, one pass over a table costs less than looking each of them up. */
    private static final long SHARE = 8;

    public static Among people(Collection<Long> people, DSLContext sql) {
        return new Among(Set.copyOf(people), people.size() > FEW && people.size() * SHARE > sql.fetchCount(PERSON));
    }

    /** The same for what hangs on these people, such as their candidacies. */
    public Among with(Collection<Long> others) {
        return new Among(Set.copyOf(others), most);
    }

    public Condition narrowing(Field<Long> column) {
        return most ? DSL.noCondition() : column.in(ids);
    }

    public boolean holds(long id) {
        return !most || ids.contains(id);
    }
}
