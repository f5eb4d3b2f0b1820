package vn.ptdv.ui.today;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.ui.common.field.Item;

/** Which limit from which day, and what comes of it. */
final class CalculatorModel {
    final ObjectProperty<List<Item>> rules = new SimpleObjectProperty<>(List.of());
    final StringProperty rule = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final ObjectProperty<List<String>> because = new SimpleObjectProperty<>(List.of());
}
