package vn.ptdv.ui.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.process.Stage;
import vn.ptdv.ui.person.EventDraft;

/** The event for many, and who would be taken along. */
final class BulkModel {
    final EventDraft draft = new EventDraft();
    final List<Stage> steps;
    final List<PeopleRow> chosen;
    final ObjectProperty<BulkPlan> plan = new SimpleObjectProperty<>(new BulkPlan(List.of()));
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty approver = new SimpleStringProperty("");
    final StringProperty missing = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();

    BulkModel(List<Stage> steps, List<PeopleRow> chosen) {
        this.steps = List.copyOf(steps);
        this.chosen = List.copyOf(chosen);
    }
}
