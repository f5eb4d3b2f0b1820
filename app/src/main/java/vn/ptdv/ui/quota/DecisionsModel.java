package vn.ptdv.ui.quota;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;

/** The decisions, the chosen one with its lines, and what is to be said about them. */
final class DecisionsModel {
    final ObjectProperty<List<QuotaDecision>> decisions = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<OptionalLong> chosen = new SimpleObjectProperty<>(OptionalLong.empty());
    final ObjectProperty<Optional<QuotaSheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    /** What stood in the way of the last saving. */
    final ObjectProperty<List<QuotaFinding>> refused = new SimpleObjectProperty<>(List.of());
}
