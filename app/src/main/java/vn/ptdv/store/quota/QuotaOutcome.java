package vn.ptdv.store.quota;

import java.util.List;
import vn.ptdv.logic.unit.QuotaFinding;

/** What an act on quotas came to. */
public sealed interface QuotaOutcome {
    /** Done; the findings are warnings. */
    record Saved(long decisionId, List<QuotaFinding> warnings) implements QuotaOutcome {}

    /** Nothing is written. */
    record Refused(List<QuotaFinding> findings) implements QuotaOutcome {}
}
