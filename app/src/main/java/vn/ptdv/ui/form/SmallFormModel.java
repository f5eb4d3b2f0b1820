package vn.ptdv.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.ui.common.text.Message;

/** The plan, what was typed for it, and what is said about all of it. */
final class SmallFormModel {
    final FormPlan plan;
    final TypedEntries entries;
    final ObjectProperty<Message> general = new SimpleObjectProperty<>(Message.NONE);
    final BooleanProperty saving = new SimpleBooleanProperty();

    SmallFormModel(FormPlan plan) {
        this.plan = plan;
        this.entries = new TypedEntries(plan.entries());
    }
}
