package vn.ptdv.ui.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.text.Message;

/** The facts of a person while they are typed, with what is wrong with them. */
public final class FactsModel {
    private final Map<PersonField, StringProperty> typed = new EnumMap<>(PersonField.class);
    private final Map<PersonField, ObjectProperty<Message>> messages = new EnumMap<>(PersonField.class);
    private final Map<PersonField, String> kept = new EnumMap<>(PersonField.class);

    /** The entries of the code lists, by the field that offers them. */
    public final ObjectProperty<Map<PersonField, List<Item>>> lists = new SimpleObjectProperty<>(Map.of());

    public FactsModel() {
        for (PersonField field : PersonField.values()) {
            StringProperty text = new SimpleStringProperty("");
            ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
            // What was wrong with it was said of another text.
            text.addListener((o, old, now) -> message.set(Message.NONE));
            typed.put(field, text);
            messages.put(field, message);
        }
    }

    public StringProperty typed(PersonField field) {
        return java.util.Objects.requireNonNull(typed.get(field));
    }

    ObjectProperty<Message> message(PersonField field) {
        return java.util.Objects.requireNonNull(messages.get(field));
    }

    /** Takes over what is kept, unless somebody is typing. */
    void take(Person person) {
        if (isTouched()) {
            return;
        }
        for (PersonField field : PersonField.values()) {
            kept.put(field, person.fact(field));
            typed(field).set(person.fact(field));
        }
    }

    /** What is typed has been kept. */
    public void settle() {
        typed.forEach((field, text) -> kept.put(field, text.get()));
    }

    /** Forgets what was typed. */
    void reset() {
        typed.forEach((field, text) -> text.set(kept.getOrDefault(field, "")));
        clear();
    }

    public boolean isTouched() {
        return !changed().isEmpty();
    }

    /** Only the fields that differ from what is kept. */
    public Map<PersonField, String> changed() {
        Map<PersonField, String> changed = new EnumMap<>(PersonField.class);
        typed.forEach((field, text) -> {
            if (!text.get().equals(kept.getOrDefault(field, ""))) {
                changed.put(field, text.get());
            }
        });
        return changed;
    }

    public void clear() {
        messages.values().forEach(m -> m.set(Message.NONE));
    }

    /** Puts each finding under its field. */
    public void show(List<FieldFinding> findings) {
        clear();
        for (FieldFinding finding : findings) {
            String words = FieldWords.of(finding);
            for (PersonField field : PersonField.values()) {
                if (field.name().equals(finding.field())) {
                    message(field).set(finding.stops() ? Message.error(words) : Message.warning(words));
                }
            }
        }
    }
}
