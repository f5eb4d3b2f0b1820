package vn.ptdv.ui.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.store.rulebook.RuleStore;

/** The rule sets, the chosen one, and its values. */
final class RulesModel {
    final ObservableList<RuleSet> sets = FXCollections.observableArrayList();
    final ObjectProperty<Optional<RuleSet>> set = new SimpleObjectProperty<>(Optional.empty());
    final RowsModel<RuleStore.Line> values = new RowsModel<>();
}
