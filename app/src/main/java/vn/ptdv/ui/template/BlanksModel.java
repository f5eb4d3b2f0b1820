package vn.ptdv.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.Booklet;

/** The ledger of blanks: the series, and what became of the chosen one's numbers. */
final class BlanksModel {
    final ObjectProperty<List<Booklet>> booklets = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Booklet>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<BlankUse>> uses = new SimpleObjectProperty<>(List.of());
    final StringProperty said = new SimpleStringProperty("");
}
