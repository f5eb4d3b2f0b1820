package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of a section, the one that is chosen, and what was last said about them. */
final class RowsModel<R> {
    final ObservableList<R> rows = FXCollections.observableArrayList();
    final ObjectProperty<Optional<R>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty says = new SimpleStringProperty("");

    void choose(List<? extends R> now) {
        chosen.set(now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty());
    }
}
