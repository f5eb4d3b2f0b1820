package vn.ptdv.ui.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.form.TypedEntries;

/** What is typed for an act on many, and what it would come to. */
final class MassModel {
    final MassAct act;
    final int people;
    final TypedEntries entries;
    final ObjectProperty<BulkPlan> plan = new SimpleObjectProperty<>(new BulkPlan(List.of()));
    final ObjectProperty<Message> general = new SimpleObjectProperty<>(Message.NONE);
    final BooleanProperty working = new SimpleBooleanProperty();

    MassModel(MassAct act, int people) {
        this.act = act;
        this.people = people;
        this.entries = new TypedEntries(act.entries());
    }
}
