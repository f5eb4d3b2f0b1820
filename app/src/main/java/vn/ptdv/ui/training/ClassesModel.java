package vn.ptdv.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The classes, and the one that is open in their place. */
final class ClassesModel {
    final ObjectProperty<List<ClassDesk.Line>> classes = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Parent>> page = new SimpleObjectProperty<>(Optional.empty());
}
