package vn.ptdv.ui.people;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;

/**
 * An act on many: what is asked, what it would come to for each, and the writing for those who go. Plan and writing run
 * in a task.
 */
record MassAct(String title, List<Entry> entries, BiFunction<Answers, List<Long>, BulkPlan> plan, Writing write) {
    /** Writes for those who go; after each it tells how many are done, and stops where that throws. */
    interface Writing {
        Saved write(Answers answers, List<BulkPlan.Line> going, IntConsumer after);
    }

    MassAct {
        entries = List.copyOf(entries);
    }
}
