package vn.ptdv.ui.quota;

import java.util.List;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.grid.GridRow;

/** The rows of a period as they are saved. */
interface PeriodSheet {
    Period period();

    List<GridRow<Long>> rows();
}
