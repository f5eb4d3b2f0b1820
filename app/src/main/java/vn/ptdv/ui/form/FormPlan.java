package vn.ptdv.ui.form;

import java.util.List;
import java.util.function.Function;
import vn.ptdv.model.entry.Saved;

/** What a small form asks, and who saves the answers; saving runs off the window's thread. */
public record FormPlan(String title, String note, String act, List<Entry> entries, Function<Answers, Saved> save) {
    public FormPlan {
        entries = List.copyOf(entries);
    }

    public static FormPlan of(String title, String act, List<Entry> entries, Function<Answers, Saved> save) {
        return new FormPlan(title, "", act, entries, save);
    }

    /** With a sentence above the fields. */
    public FormPlan noting(String words) {
        return new FormPlan(title, words, act, entries, save);
    }
}
