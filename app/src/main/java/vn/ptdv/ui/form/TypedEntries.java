package vn.ptdv.ui.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.text.Message;

/** What is typed for some entries, what is wrong with it, and the answers once nothing is. */
public final class TypedEntries {
    private final List<Entry> entries;
    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<Message>> messages = new LinkedHashMap<>();

    public TypedEntries(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            typed.put(entry.key(), new SimpleStringProperty(entry.initial()));
            messages.put(entry.key(), new SimpleObjectProperty<>(Message.NONE));
        }
    }

    public List<Entry> all() {
        return entries;
    }

    public StringProperty typed(Entry entry) {
        return typed.computeIfAbsent(entry.key(), k -> new SimpleStringProperty(""));
    }

    public ObjectProperty<Message> message(Entry entry) {
        return messages.computeIfAbsent(entry.key(), k -> new SimpleObjectProperty<>(Message.NONE));
    }

    public boolean isTouched() {
        return entries.stream()
                .anyMatch(e -> !typed(e).get().strip().equals(e.initial().strip()));
    }

    public Answers answers() {
        Map<String, String> values = new HashMap<>();
        entries.forEach(e -> values.put(e.key(), typed(e).get()));
        return new Answers(values);
    }

    /** What is missing or cannot be read. */
    public List<FieldFinding> faults() {
        return entries.stream().flatMap(e -> faults(e).stream()).toList();
    }

    public void clearMessages() {
        messages.values().forEach(m -> m.set(Message.NONE));
    }

    /** Says at each field what is wrong with it; what belongs to no field is handed back. */
    public List<FieldFinding> mark(List<FieldFinding> findings) {
        List<FieldFinding> rest = new java.util.ArrayList<>();
        for (FieldFinding finding : findings) {
            entries.stream()
                    .filter(e -> e.key().equals(finding.field()))
                    .findFirst()
                    .ifPresentOrElse(
                            e -> message(e).set(Message.error(FieldWords.of(finding))), () -> rest.add(finding));
        }
        return rest;
    }

    private List<FieldFinding> faults(Entry entry) {
        String text = VietnameseText.clean(typed(entry).get());
        if (text.isEmpty()) {
            return entry.need() == FieldBox.Need.NEEDED
                    ? List.of(FieldFinding.of(entry.key(), Fault.EMPTY))
                    : List.of();
        }
        boolean readable = switch (entry.kind()) {
            case DAY -> PartialDate.parse(text).flatMap(PartialDate::exact).isPresent();
            case DATE -> PartialDate.parse(text).isPresent();
            default -> true;
        };
        if (!readable) {
            return List.of(FieldFinding.of(entry.key(), Fault.NOT_A_DATE, text));
        }
        return entry.kind() == Entry.Kind.NUMBER && !text.matches("[0-9]{1,9}")
                ? List.of(FieldFinding.of(entry.key(), Fault.NOT_A_NUMBER))
                : List.of();
    }
}
