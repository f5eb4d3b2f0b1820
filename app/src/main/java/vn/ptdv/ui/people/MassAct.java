package vn.ptdv.ui.people;

import java.util.List;
import java.util.function.BiFunction;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;

/**
 * An act on many: what is asked, what it would come to for each, and the writing for those who go. Plan and writing run
 * in a task.
 */
record MassAct(
        String title,
        List<Entry> entries,
        BiFunction<Answers, List<Long>, BulkPlan> plan,
        BiFunction<Answers, List<BulkPlan.Line>, Saved> write) {
    MassAct {
        entries = List.copyOf(entries);
    }
}
