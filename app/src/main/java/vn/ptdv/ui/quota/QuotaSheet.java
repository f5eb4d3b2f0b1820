package vn.ptdv.ui.quota;

import java.util.List;
import java.util.Map;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.grid.GridRow;

/** A decision with everything that its grid shows. */
record QuotaSheet(
        QuotaDecision decision,
        List<QuotaLine> lines,
        List<GridRow<Long>> rows,
        Map<Long, Long> members,
        Map<String, String> groupLabels,
        List<QuotaFinding> findings,
        UnitTree tree) {
    QuotaColumns columns() {
        return new QuotaColumns(decision, lines, groupLabels);
    }
}
