package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The register as it is shown, and what stands over it: the desk or an issued document. */
final class DocumentsModel {
    final ObjectProperty<List<RegisterLine>> lines = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<RegisterLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Parent>> page = new SimpleObjectProperty<>(Optional.empty());
}
