package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.document.check.LintFinding;

/** The file under examination, against what, and what was found. */
final class CheckModel {
    final ObjectProperty<List<String>> profiles = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<String>> profile = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<LintFinding>> findings = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<LintFinding>> mended = new SimpleObjectProperty<>(List.of());
    final StringProperty file = new SimpleStringProperty("");
    final StringProperty says = new SimpleStringProperty("");
    final BooleanProperty mendable = new SimpleBooleanProperty(false);
}
