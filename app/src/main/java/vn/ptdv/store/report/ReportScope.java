package vn.ptdv.store.report;

import java.util.OptionalLong;
import vn.ptdv.logic.report.Known;
import vn.ptdv.model.unit.QuotaSource;

/** What a past day rests on, which unit the report is limited to, and against which of the targets it counts. */
public record ReportScope(Known known, OptionalLong unit, QuotaSource source) {
    /** The whole committee against the standing committee's allocation, as known now. */
    public static final ReportScope USUAL = new ReportScope(Known.NOW, OptionalLong.empty(), QuotaSource.ALLOCATION);

    public ReportScope knownBy(Known other) {
        return new ReportScope(other, unit, source);
    }

    public ReportScope within(OptionalLong other) {
        return new ReportScope(known, other, source);
    }

    public ReportScope against(QuotaSource other) {
        return new ReportScope(known, unit, other);
    }
}
