package vn.ptdv.store.step;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.STAGE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.store.jooq.tables.records.StageRecord;

/** Reads the steps, ways out and side events with their use. */
public final class StepStore {
    private final DSLContext reading;

    public StepStore(DSLContext reading) {
        this.reading = reading;
    }

    /** One step: what it is, how it is kept, and how much it is used. */
    public record Step(
            long id,
            String key,
            StageKind kind,
            String name,
            String longName,
            List<String> actors,
            String source,
            Set<Mark> marks,
            Use use) {
        public Step {
            actors = List.copyOf(actors);
            marks = Set.copyOf(marks);
        }

        public boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    /** How a step is kept. */
    public enum Mark {
        HIDDEN,
        /** Dates, deadlines or decisions follow from it. */
        NEEDED,
        OWN,
        VERIFIED,
        MAY_BE_SKIPPED
    }

    /** How many stand there now, and how many events were ever recorded. */
    public record Use(int standing, int events) {
        static final Use NONE = new Use(0, 0);
    }

    /** In the order of the process: the committee's plan, steps, ways out, side events. */
    public List<Step> all() {
        Map<String, Integer> events = reading.select(EVENT.STAGE_KEY, DSL.count())
                .from(EVENT)
                .groupBy(EVENT.STAGE_KEY)
                .fetchMap(r -> r.value1(), r -> r.value2());
        var state = DSL.coalesce(CANDIDACY.EXIT_KEY, CANDIDACY.STAGE_KEY);
        Map<String, Integer> standing = reading.select(state, DSL.count())
                .from(CANDIDACY)
                .groupBy(state)
                .fetchMap(r -> r.value1(), r -> r.value2());
        return reading.selectFrom(STAGE).fetch().stream()
                .sorted(java.util.Comparator.comparing((StageRecord r) -> StageKind.valueOf(r.getKind()))
                        .thenComparing(StageRecord::getOrd))
                .map(r -> step(
                        r, new Use(standing.getOrDefault(r.getStageKey(), 0), events.getOrDefault(r.getStageKey(), 0))))
                .toList();
    }

    private static Step step(StageRecord r, Use use) {
        return new Step(
                r.getId(),
                r.getStageKey(),
                StageKind.valueOf(r.getKind()),
                r.getName(),
                text(r.getLongName()),
                list(text(r.getActors())),
                text(r.getSource()),
                marks(r),
                use);
    }

    private static Set<Mark> marks(StageRecord r) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.HIDDEN, r.getHidden());
        mark(marks, Mark.NEEDED, r.getNeeded());
        mark(marks, Mark.OWN, r.getOwn());
        mark(marks, Mark.VERIFIED, r.getVerified());
        mark(marks, Mark.MAY_BE_SKIPPED, r.getOptionalStep());
        return marks;
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean set) {
        if (set) {
            marks.add(mark);
        }
    }

    private static List<String> list(String bars) {
        return bars.isEmpty() ? List.of() : Arrays.stream(bars.split("\\|", -1)).toList();
    }
}
