package vn.ptdv.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.model.PartialDate;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitPicker;

/** Makes the field of an entry and keeps its text equal to the typed value. */
public final class EntryField {
    private EntryField() {}

    public static Node of(Entry entry, StringProperty typed, UiClock clock) {
        return switch (entry.kind()) {
            case LINE, NUMBER -> line(typed);
            case LINES -> lines(typed);
            case DAY -> date(typed, DateField.Precision.WHOLE_DAY, clock);
            case DATE -> date(typed, DateField.Precision.MAY_BE_PARTIAL, clock);
            case CODE -> code(entry, typed);
            case UNIT -> unit(entry, typed);
            case FLAG -> flag(entry, typed);
        };
    }

    private static Node line(StringProperty typed) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private static Node lines(StringProperty typed) {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(typed);
        return area;
    }

    private static Node date(StringProperty typed, DateField.Precision precision, UiClock clock) {
        DateField field = new DateField(precision, DateUse.ANY, clock::today);
        Supplier<String> stands = () -> field.value()
                .get()
                .map(PartialDate::iso)
                .orElseGet(() -> field.getText().strip());
        Consumer<String> put = iso -> {
            field.setValue(PartialDate.parse(iso));
            if (field.value().get().isEmpty()) {
                field.setText(iso);
            }
        };
        put.accept(typed.get());
        // What cannot be read stays as it was typed, so that the form can say so.
        field.textProperty().addListener((o, old, now) -> typed.set(stands.get()));
        field.value().addListener((o, old, now) -> typed.set(stands.get()));
        follow(typed, stands, put);
        return field;
    }

    private static Node code(Entry entry, StringProperty typed) {
        CodeCombo combo = new CodeCombo(entry.items());
        Consumer<String> put = code -> {
            if (code.isEmpty()) {
                combo.value().set(Optional.empty());
            } else {
                combo.setCode(code);
            }
        };
        put.accept(typed.get());
        combo.value().addListener((o, old, now) -> typed.set(now.map(Item::code).orElse("")));
        follow(typed, () -> combo.code().orElse(""), put);
        return combo;
    }

    private static Node unit(Entry entry, StringProperty typed) {
        UnitPicker picker = new UnitPicker(entry.units());
        if (!typed.get().isEmpty()) {
            picker.setUnit(typed.get());
        }
        picker.value()
                .addListener((o, old, now) -> typed.set(now.map(Item::code).orElse("")));
        return picker;
    }

    private static Node flag(Entry entry, StringProperty typed) {
        CheckBox box = new CheckBox(entry.label());
        Consumer<String> put = text -> box.setSelected(Boolean.parseBoolean(text));
        put.accept(typed.get());
        box.selectedProperty().addListener((o, old, now) -> typed.set(now.toString()));
        follow(typed, () -> String.valueOf(box.isSelected()), put);
        return box;
    }

    /** A value that comes from outside goes into the field; what the field says itself does not come back. */
    private static void follow(StringProperty typed, Supplier<String> stands, Consumer<String> put) {
        typed.addListener((o, old, now) -> {
            if (!now.equals(stands.get())) {
                put.accept(now);
            }
        });
    }
}
