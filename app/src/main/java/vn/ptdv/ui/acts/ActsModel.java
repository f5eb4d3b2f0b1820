package vn.ptdv.ui.acts;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.store.change.UndoList;

/** The acts, those that are chosen, and what the last turn came to. */
final class ActsModel {
    final ObjectProperty<List<UndoList.Entry>> acts = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<UndoList.Entry>> chosen = new SimpleObjectProperty<>(List.of());
    final StringProperty says = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
}
