package vn.ptdv.ui.quota;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.grid.GridCell;

/** The period, its rows, and what stood in the way of the last saving, by the cell at which it is said. */
final class PeriodModel<S extends PeriodSheet> {
    final ObjectProperty<Period> period;
    final ObjectProperty<Optional<S>> sheet = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Map<GridCell<Long>, String>> wrong = new SimpleObjectProperty<>(Map.of());

    PeriodModel(Period period) {
        this.period = new SimpleObjectProperty<>(period);
    }
}
