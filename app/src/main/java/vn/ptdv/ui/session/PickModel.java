package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.Subject;

/** The dossiers that could go to the session and those that are chosen. */
final class PickModel {
    final ObjectProperty<List<Subject>> subjects = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<DossierReadiness>> dossiers = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<DossierReadiness>> chosen = new SimpleObjectProperty<>(List.of());
    final StringProperty says = new SimpleStringProperty("");
}
