package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.SeatShortage;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.unit.UnitStore;

/**
 * The seats of a class that are still free, in all and by unit; seats of a unit are for all that hang below it, and
 * where no unit has seats only the whole counts.
 */
final class Seats {
    private final UnitTree tree;
    private final Map<Long, Integer> given;
    private final Map<Long, Integer> free;
    private final Map<Long, Integer> taken;
    private int whole;

    private Seats(UnitTree tree, Map<Long, Integer> given, int whole) {
        this.tree = tree;
        this.given = given;
        this.free = new HashMap<>(given);
        this.taken = new HashMap<>();
        this.whole = whole;
    }

    static Seats of(DSLContext reading, TrainingClass its) {
        Map<Long, Integer> taken = reading.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(PARTICIPANT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(PARTICIPANT.CANDIDACY_ID))
                .where(PARTICIPANT.CLASS_ID.eq(its.id()))
                .and(PARTICIPANT.STATE.ne(ParticipantState.WAITING.name()))
                .groupBy(CANDIDACY.UNIT_ID)
                .fetchMap(CANDIDACY.UNIT_ID, DSL.count());
        Seats seats = new Seats(
                new UnitStore(reading).treeOn(its.from()),
                new ClassStore(reading).seats(its.id()),
                its.capacity().orElse(Integer.MAX_VALUE));
        taken.forEach(seats::occupy);
        return seats;
    }

    /** Takes a seat for somebody of the unit; false when there is none. */
    boolean take(long unit) {
        if (shortage(unit).isPresent()) {
            return false;
        }
        occupy(unit, 1);
        return true;
    }

    /** Why somebody of the unit would have to wait. */
    Optional<SeatShortage> shortage(long unit) {
        if (whole <= 0) {
            return Optional.of(SeatShortage.CLASS_FULL);
        }
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return holder(unit)
                .map(h -> free.getOrDefault(h, 0) > 0
                        ? Optional.<SeatShortage>empty()
                        : Optional.of(SeatShortage.UNIT_FULL))
                .orElse(Optional.of(SeatShortage.UNIT_WITHOUT_SEAT));
    }

    /** How many sit on the seats of a unit that has some. */
    int taken(long holder) {
        return taken.getOrDefault(holder, 0);
    }

    private void occupy(long unit, int people) {
        whole -= people;
        holder(unit).ifPresent(h -> {
            free.merge(h, -people, Integer::sum);
            taken.merge(h, people, Integer::sum);
        });
    }

    /** The nearest unit with seats, from the unit itself upwards. */
    private Optional<Long> holder(long unit) {
        if (given.containsKey(unit)) {
            return Optional.of(unit);
        }
        List<Unit> path = tree.path(unit);
        for (int i = path.size() - 1; i >= 0; i--) {
            if (given.containsKey(path.get(i).id())) {
                return Optional.of(path.get(i).id());
            }
        }
        return Optional.empty();
    }
}
