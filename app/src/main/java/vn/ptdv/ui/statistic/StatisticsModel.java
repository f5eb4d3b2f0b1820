package vn.ptdv.ui.statistic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.field.UnitNode;

/** The forms to choose from, what was chosen, and the form as it was last counted. */
final class StatisticsModel {
    final ObjectProperty<List<StatForm>> forms = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<UnitNode>> units = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<StatForm>> form = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<OptionalLong> unit = new SimpleObjectProperty<>(OptionalLong.empty());
    final ObjectProperty<Optional<StatTable>> table = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Period> period;

    StatisticsModel(Period first) {
        period = new SimpleObjectProperty<>(first);
    }
}
