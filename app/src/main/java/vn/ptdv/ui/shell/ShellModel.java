package vn.ptdv.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import vn.ptdv.store.change.ActionLine;

/** What the shell shows around the screen. */
final class ShellModel {
    final ObservableList<ScreenId> screens = FXCollections.observableArrayList();
    final ObjectProperty<Optional<ScreenId>> current = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Parent>> content = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty committee = new SimpleStringProperty("");
    final StringProperty term = new SimpleStringProperty("");
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty book = new SimpleStringProperty("");
    final StringProperty saved = new SimpleStringProperty("");
    final StringProperty backup = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final ObjectProperty<Optional<ActionLine>> undo = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<ActionLine>> redo = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<ActionLine> undoable = FXCollections.observableArrayList();
}
