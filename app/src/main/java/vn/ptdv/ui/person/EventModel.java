package vn.ptdv.ui.person;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.Stage;

/** The event being typed and what the rules say to it. */
final class EventModel {
    final EventDraft draft = new EventDraft();
    final List<Stage> steps;
    final ObjectProperty<List<String>> following = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<PersonPage.Warning>> findings = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<Refusal>> refusals = new SimpleObjectProperty<>(List.of());
    final BooleanProperty asksReason = new SimpleBooleanProperty();
    final BooleanProperty saving = new SimpleBooleanProperty();
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty approver = new SimpleStringProperty("");
    final StringProperty missing = new SimpleStringProperty("");

    EventModel(List<Stage> steps) {
        this.steps = List.copyOf(steps);
    }
}
