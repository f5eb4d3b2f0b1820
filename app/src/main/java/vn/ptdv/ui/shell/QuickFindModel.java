package vn.ptdv.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is typed and what was found; {@code answered} is what was looked for with that, {@code nothing} that the whole
 * book was looked through in vain, and {@code wanted} counts how often the box was asked for.
 */
final class QuickFindModel {
    final StringProperty query = new SimpleStringProperty("");
    final StringProperty answered = new SimpleStringProperty("");
    final ObservableList<FoundLine> found = FXCollections.observableArrayList();
    final BooleanProperty nothing = new SimpleBooleanProperty();
    final IntegerProperty wanted = new SimpleIntegerProperty();
}
