package vn.ptdv.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.ui.common.field.Item;

/** The list of templates and what is shown of the chosen one. */
final class TemplatesModel {
    final ObjectProperty<List<TemplateLine>> lines = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<TemplateLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOTHING);
    final ObjectProperty<Optional<Item>> person = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty said = new SimpleStringProperty("");
}
