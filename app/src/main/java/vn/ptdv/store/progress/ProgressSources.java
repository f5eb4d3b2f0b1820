package vn.ptdv.store.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** What the board is made of: read from the book each time, or kept while it is open. */
interface ProgressSources {
    /** Every unit that ever was. */
    List<Unit> units();

    UnitTree treeOn(LocalDate day);

    /** The admissions of each unit itself. */
    Map<Long, UnitFigures> admissions(CountBy countBy, Map<ProgressSpan, Period> spans);

    /** How many each unit itself admitted in a span of days. */
    Map<Long, Long> counted(CountBy countBy, Period period);

    /** Each unit's newest member count on the day. */
    Map<Long, Dated> members(LocalDate day);

    CurrentQuotas quotas(QuotaScope scope, int fromYear, int toYear);

    /** The totals that were reported for times within a span of days. */
    List<ManualResult> reported(LocalDate from, LocalDate to);
}
