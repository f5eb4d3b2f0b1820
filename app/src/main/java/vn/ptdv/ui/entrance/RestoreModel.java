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
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.RestorePlan;

/** The backups to choose from, what the chosen one would change, and how its restoring goes. */
final class RestoreModel {
    final ObservableList<BackupEntry> backups = FXCollections.observableArrayList();
    final ObjectProperty<Optional<RestorePlan>> plan = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty message = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
}
