package vn.ptdv.ui.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.document.UnitPaper;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.unit.UnitStore;

/** All that the page of one unit shows, read at one time. */
record UnitPage(Unit unit, String path, Details details, Optional<Work> work, Past past, Follow follow) {
    /** What may be noted of it, and its members by period, newest first. */
    record Details(Set<String> flags, List<UnitOfficer> officers, List<MemberCount> counts) {}

    /** What it was given and has done. */
    record Work(
            ProgressQuestion question,
            ProgressRow row,
            Forecast forecast,
            Map<QuotaSource, Given> given,
            List<PeopleBehind.Line> people) {}

    /** The targets of one source, for the year and the term. */
    record Given(OptionalInt year, OptionalInt floor, OptionalInt term) {}

    /** How it came to be what it is. */
    record Past(List<UnitSpan> spans, List<UnitStore.Milestone> milestones, List<AuditLog.RowStep> steps) {}

    /** How it is followed: year by year, praise and correction, inspections, reported totals, papers. */
    record Follow(
            List<YearLine> years,
            List<FollowMark> marks,
            List<Inspection> inspections,
            List<ManualResult> reported,
            List<UnitPaper> papers) {}

    /** One year: what was given and done, and what was written about it. */
    record YearLine(int year, Progress progress, Optional<BigDecimal> percent, Optional<YearNote> note, String head) {}
}
