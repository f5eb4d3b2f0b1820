package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;

/** The seats of a class that are still free, in all and by unit; where no unit has seats only the whole counts. */
final class Seats {
    private final Map<Long, Integer> byUnit;
    private int whole;

    private Seats(Map<Long, Integer> byUnit, int whole) {
        this.byUnit = byUnit;
        this.whole = whole;
    }

    static Seats of(DSLContext reading, TrainingClass its) {
        Map<Long, Integer> free = new HashMap<>(new ClassStore(reading).seats(its.id()));
        Map<Long, Integer> taken = reading.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(PARTICIPANT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(PARTICIPANT.CANDIDACY_ID))
                .where(PARTICIPANT.CLASS_ID.eq(its.id()))
                .and(PARTICIPANT.STATE.ne(ParticipantState.WAITING.name()))
                .groupBy(CANDIDACY.UNIT_ID)
                .fetchMap(CANDIDACY.UNIT_ID, DSL.count());
        free.replaceAll((unit, seats) -> seats - taken.getOrDefault(unit, 0));
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        return new Seats(free, its.capacity().orElse(Integer.MAX_VALUE) - all);
    }

    boolean take(long unit) {
        boolean ofUnit = byUnit.isEmpty() || byUnit.getOrDefault(unit, 0) > 0;
        if (!ofUnit || whole <= 0) {
            return false;
        }
        byUnit.computeIfPresent(unit, (u, seats) -> seats - 1);
        whole--;
        return true;
    }
}
