package vn.ptdv.ui.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.ItemKind;

/** The dossiers that could go to the session and those that are chosen. */
final class PickModel {
    final ObjectProperty<ItemKind> kind = new SimpleObjectProperty<>(ItemKind.ADMIT);
    final ObjectProperty<List<DossierReadiness>> dossiers = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<DossierReadiness>> chosen = new SimpleObjectProperty<>(List.of());
    final StringProperty says = new SimpleStringProperty("");
}
