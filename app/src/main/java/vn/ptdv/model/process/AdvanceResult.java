package vn.ptdv.model.process;

import java.util.List;

/** What the rules say about recording an event. */
public sealed interface AdvanceResult {
    /** It may be written; warnings are shown. */
    record Allowed(List<Finding> findings) implements AdvanceResult {}

    /** It may be written with a reason and the name of who approved it. */
    record NeedsReason(List<Finding> findings) implements AdvanceResult {}

    /** It is impossible as typed; nothing is written. */
    record Refused(List<Refusal> reasons) implements AdvanceResult {}
}
