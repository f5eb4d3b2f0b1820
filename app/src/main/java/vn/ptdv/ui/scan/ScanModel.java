package vn.ptdv.ui.scan;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The page that is looked at, how large and which way up. */
final class ScanModel {
    final ObjectProperty<Optional<ScanReader.Page>> page = new SimpleObjectProperty<>(Optional.empty());
    final DoubleProperty zoom = new SimpleDoubleProperty(1);
    final DoubleProperty turn = new SimpleDoubleProperty(0);
}
