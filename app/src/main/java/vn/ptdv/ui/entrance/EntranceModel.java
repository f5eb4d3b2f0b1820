package vn.ptdv.ui.entrance;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.store.folder.Explanation;

/** What the door shows. */
final class EntranceModel {
    final StringProperty book = new SimpleStringProperty("");
    final ObservableList<String> users = FXCollections.observableArrayList();
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<Optional<Explanation>> refusal = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reminder = new SimpleStringProperty("");
    final ObjectProperty<Optional<String>> backupOffer = new SimpleObjectProperty<>(Optional.empty());
}
