package vn.ptdv.ui.report;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;

/** Which report for which period, and the report as it was last run. */
final class ReportsModel {
    private final ObjectProperty<ReportId> report = new SimpleObjectProperty<>(ReportId.PROGRESS);
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Optional<ReportTable>> table = new SimpleObjectProperty<>(Optional.empty());

    ReportsModel(Period first) {
        period = new SimpleObjectProperty<>(first);
    }

    ObjectProperty<ReportId> report() {
        return report;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<Optional<ReportTable>> table() {
        return table;
    }
}
