package vn.ptdv.model.candidacy;

import java.util.List;

/** What an act on many people would come to, person by person, before anything is written. */
public record BulkPlan(List<Line> lines) {
    public BulkPlan {
        lines = List.copyOf(lines);
    }

    /** Whether someone would be taken along. */
    public enum Verdict {
        GOES,
        GOES_WITH_REASON,
        REFUSED
    }

    /** One person with the verdict and why, in words. */
    public record Line(long candidacyId, long personId, String name, Verdict verdict, List<String> why) {}

    public List<Line> with(Verdict verdict) {
        return lines.stream().filter(l -> l.verdict() == verdict).toList();
    }
}
