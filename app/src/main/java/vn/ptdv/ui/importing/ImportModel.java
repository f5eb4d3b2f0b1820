package vn.ptdv.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.exchange.list.RowPolicy;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;

/** Where the guide is and what it has so far. */
final class ImportModel {
    final ObjectProperty<ImportStep> step = new SimpleObjectProperty<>(ImportStep.FILE);
    final ObjectProperty<ListKind> kind = new SimpleObjectProperty<>(ListKind.PEOPLE);
    final ObjectProperty<Optional<Draft>> draft = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Checked>> checked = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<ImportOutcome.Receipt>> receipt = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<OnMatch> onMatch = new SimpleObjectProperty<>(OnMatch.UPDATE);
    final ObjectProperty<RowPolicy> policy = new SimpleObjectProperty<>(RowPolicy.ALL_OR_NOTHING);
    final StringProperty className = new SimpleStringProperty("");
    final StringProperty sender = new SimpleStringProperty("");
    final ObjectProperty<List<String>> senders = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<String>> units = new SimpleObjectProperty<>(List.of());
    final StringProperty message = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty takenBack = new SimpleBooleanProperty();
    final DoubleProperty progress = new SimpleDoubleProperty();
}
