package vn.ptdv.store.session;

import java.util.Map;
import java.util.Optional;
import vn.ptdv.store.document.IssuePaper;

/** What was composed for the close of a session: decisions by item, and the minutes; what is missing is only noted. */
public record Paperwork(Map<Long, IssuePaper> decisions, Optional<IssuePaper> minutes) {
    public static final Paperwork NONE = new Paperwork(Map.of(), Optional.empty());

    public Paperwork {
        decisions = Map.copyOf(decisions);
    }
}
