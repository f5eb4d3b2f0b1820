package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** A row of the person table as a person, and back. */
final class PersonRows {
    private static final Map<PersonField, Field<String>> COLUMNS = columns();
    /** Where each column stands in a row: looking for it by name costs more than reading it. */
    private static final Map<PersonField, Integer> PLACES = places();

    private PersonRows() {}

    static Field<String> column(PersonField field) {
        return Objects.requireNonNull(COLUMNS.get(field));
    }

    static Person person(PersonRecord row, Set<String> groups) {
        Map<PersonField, String> facts = new EnumMap<>(PersonField.class);
        PLACES.forEach((field, place) -> {
            Object value = row.get(place);
            if (value != null) {
                facts.put(field, (String) value);
            }
        });
        return new Person(row.getId(), row.getVersion(), facts, groups, Optional.ofNullable(row.getPhotoSha()));
    }

    static void fill(PersonRecord row, Map<PersonField, String> facts) {
        facts.forEach((field, value) -> row.set(column(field), value.isEmpty() ? null : value));
        if (facts.containsKey(PersonField.FULL_NAME)) {
            row.setFoldedName(VietnameseText.fold(row.getFullName()));
        }
    }

    private static Map<PersonField, Integer> places() {
        Map<PersonField, Integer> places = new EnumMap<>(PersonField.class);
        COLUMNS.forEach((field, column) -> places.put(field, PERSON.indexOf(column)));
        return places;
    }

    private static Map<PersonField, Field<String>> columns() {
        Map<PersonField, Field<String>> columns = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            String name = field.name() + (field.kind() == PersonField.Kind.CODE ? "_CODE" : "");
            columns.put(field, Objects.requireNonNull(PERSON.field(name, String.class), name));
        }
        return columns;
    }
}
