package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Record5;
import vn.ptdv.store.InTurn;

/** The first day on which each candidacy reached each of its steps, kept small: a number for each day, none for a step not reached. */
final class ReachedSteps {
    private static final int NEVER = Integer.MAX_VALUE;
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Long, int[]> first = new HashMap<>();

    private ReachedSteps() {}

    /** Gathered here, since the book would sort all events to group them. */
    static ReachedSteps read(DSLContext sql) {
        ReachedSteps all = new ReachedSteps();
        InTurn.each(
                after -> sql.select(EVENT.ID, EVENT.CANDIDACY_ID, EVENT.STAGE_KEY, EVENT.ON_DATE, EVENT.CANCELLED)
                        .from(EVENT)
                        .where(EVENT.ID.gt(after))
                        .orderBy(EVENT.ID)
                        .limit(InTurn.SOME),
                Record5::value1,
                event -> all.add(event.value2(), event.value3(), event.value4(), event.value5()));
        return all;
    }

    /** Reads the steps of some candidacies anew. */
    void reload(DSLContext sql, Collection<Long> candidacies) {
        candidacies.forEach(first::remove);
        sql.select(EVENT.CANDIDACY_ID, EVENT.STAGE_KEY, EVENT.ON_DATE, EVENT.CANCELLED)
                .from(EVENT)
                .where(EVENT.CANDIDACY_ID.in(candidacies))
                .forEach((Record4<Long, String, LocalDate, Boolean> event) ->
                        add(event.value1(), event.value2(), event.value3(), event.value4()));
    }

    private void add(long candidacy, String step, LocalDate on, boolean cancelled) {
        if (cancelled) {
            return;
        }
        int place = places.computeIfAbsent(step, k -> {
            steps.add(step);
            return steps.size() - 1;
        });
        int[] known = first.computeIfAbsent(candidacy, k -> new int[0]);
        if (known.length <= place) {
            int[] longer = Arrays.copyOf(known, Math.max(steps.size(), place + 1));
            Arrays.fill(longer, known.length, longer.length, NEVER);
            first.put(candidacy, longer);
            known = longer;
        }
        known[place] = Math.min(known[place], (int) on.toEpochDay());
    }

    /** Each step that the candidacy reached, with its day. */
    void each(long candidacy, BiConsumer<String, LocalDate> take) {
        int[] known = first.getOrDefault(candidacy, new int[0]);
        for (int place = 0; place < known.length; place++) {
            if (known[place] != NEVER) {
                take.accept(steps.get(place), LocalDate.ofEpochDay(known[place]));
            }
        }
    }
}
