package vn.ptdv.model.session;

import java.util.List;
import vn.ptdv.model.entry.FieldFinding;

/** What came of closing a session. */
public sealed interface Closed {
    /** Decisions are numbered and events written for all. */
    record Done(int decisions, List<String> numbers) implements Closed {}

    /** Nothing was written. */
    record Refused(List<FieldFinding> findings, List<Obstacle> obstacles) implements Closed {}

    /** What stands in the way of one dossier, in words; some of it gives way to a reason and an approver. */
    record Obstacle(long itemId, String name, Weight weight, List<String> why) {
        /** What stands in the way, in one line. */
        public String reasons() {
            return Reasons.together(why);
        }
    }

    /** Whether an approval would do. */
    enum Weight {
        NEEDS_REASON,
        IMPOSSIBLE
    }
}
