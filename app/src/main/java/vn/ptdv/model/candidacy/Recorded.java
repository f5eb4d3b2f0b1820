package vn.ptdv.model.candidacy;

import java.util.List;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.Refusal;

/** What came of recording an event. */
public sealed interface Recorded {
    /** It is written, with these remarks. */
    record Accepted(long eventId, List<Finding> findings) implements Recorded {}

    /** Nothing is written until there is a reason and the name of who approves. */
    record NeedsReason(List<Finding> findings) implements Recorded {}

    /** It is impossible as typed. */
    record Refused(List<Refusal> reasons) implements Recorded {}
}
