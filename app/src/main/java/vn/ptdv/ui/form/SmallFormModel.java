package vn.ptdv.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.ui.common.text.Message;

/** The typed values and what is wrong with them. */
final class SmallFormModel {
    final FormPlan plan;
    final Map<String, StringProperty> typed = new LinkedHashMap<>();
    final Map<String, ObjectProperty<Message>> messages = new LinkedHashMap<>();
    final ObjectProperty<Message> general = new SimpleObjectProperty<>(Message.NONE);
    final BooleanProperty saving = new SimpleBooleanProperty();

    SmallFormModel(FormPlan plan) {
        this.plan = plan;
        for (Entry entry : plan.entries()) {
            typed.put(entry.key(), new SimpleStringProperty(entry.initial()));
            messages.put(entry.key(), new SimpleObjectProperty<>(Message.NONE));
        }
    }

    StringProperty typed(Entry entry) {
        return typed.computeIfAbsent(entry.key(), k -> new SimpleStringProperty(""));
    }

    ObjectProperty<Message> message(Entry entry) {
        return messages.computeIfAbsent(entry.key(), k -> new SimpleObjectProperty<>(Message.NONE));
    }

    boolean isTouched() {
        return plan.entries().stream()
                .anyMatch(e -> !typed(e).get().strip().equals(e.initial().strip()));
    }
}
