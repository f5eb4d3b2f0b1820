package vn.ptdv.logic.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** What the board is made of: the tree, figures with all that hangs below, members and quotas. */
public record ProgressFacts(
        UnitTree tree,
        Collection<Unit> allUnits,
        Map<Long, UnitFigures> totals,
        GivenTotals members,
        CurrentQuotas quotas) {
    /** The targets of a year, where a unit without a line of its own has the sum of what hangs below it. */
    public GivenTotals yearTargets(int year, String group) {
        return given(quotas.ofYear(year, group));
    }

    GivenTotals termTargets(Years term) {
        return given(quotas.ofSpan(term, QuotaKey.ALL));
    }

    /** The targets of the year for every group that has any. */
    Map<String, GivenTotals> groupTargets(int year) {
        Map<String, GivenTotals> targets = new TreeMap<>();
        quotas.groups().forEach(group -> targets.put(group, yearTargets(year, group)));
        return targets;
    }

    private GivenTotals given(Map<Long, CurrentQuota> current) {
        Map<Long, Dated> given = new HashMap<>();
        current.forEach((unit, quota) -> given.put(unit, new Dated(quota.target(), quota.since())));
        return new GivenTotals(tree, allUnits, given);
    }
}
