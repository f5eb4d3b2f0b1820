package vn.ptdv.store.count;

import java.util.List;

/** What saving a grid came to. */
public sealed interface CountOutcome {
    /** All cells are saved; the findings are warnings. */
    record Saved(List<CountFinding> warnings) implements CountOutcome {}

    /** Nothing is saved; the findings say which cells stand in the way. */
    record Refused(List<CountFinding> findings) implements CountOutcome {}
}
