package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.unit.UnitStore;

/** All that the page of one unit shows, read at one time. */
record UnitPage(Unit unit, String path, Details details, Optional<Work> work, Past past) {
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
    record Past(
            List<UnitSpan> spans,
            List<UnitStore.Milestone> milestones,
            List<AuditLog.RowStep> steps,
            List<FollowMark> marks) {}
}
