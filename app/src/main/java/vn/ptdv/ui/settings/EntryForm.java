package vn.ptdv.ui.settings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.ParsedField;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.frame.Toolkit;

/** A small form made of named fields, for the entries of the settings' lists. */
final class EntryForm extends Controller {
    private final Map<String, EntryField> fields = new LinkedHashMap<>();
    private final StringProperty says = new SimpleStringProperty("");
    private final Toolkit kit;
    private final EntryView view;

    EntryForm(Toolkit kit) {
        this.kit = kit;
        this.view = new EntryView(says, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        return fields.values().stream().noneMatch(EntryField::isChanged)
                || kit.dialogs()
                        .confirm(Question.grave(
                                Texts.of("settings.unsaved.title"),
                                Texts.of("settings.entry.unsaved"),
                                Texts.of("settings.unsaved.act")));
    }

    EntryForm text(String key, String label, String value) {
        return add(key, label, new TextField(value), FieldBox.Need.OPTIONAL);
    }

    EntryForm needed(String key, String label, String value) {
        return add(key, label, new TextField(value), FieldBox.Need.NEEDED);
    }

    EntryForm area(String key, String label, String value) {
        TextArea area = new TextArea(value);
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return add(key, label, area, FieldBox.Need.OPTIONAL);
    }

    EntryForm password(String key, String label) {
        return add(key, label, new PasswordField(), FieldBox.Need.NEEDED);
    }

    EntryForm day(String key, String label, Optional<LocalDate> value) {
        return day(key, label, value, FieldBox.Need.OPTIONAL);
    }

    EntryForm neededDay(String key, String label, Optional<LocalDate> value) {
        return day(key, label, value, FieldBox.Need.NEEDED);
    }

    EntryForm tick(String key, String label, Tick value) {
        CheckBox box = new CheckBox(label);
        box.setSelected(value == Tick.ON);
        return add(key, "", box, FieldBox.Need.OPTIONAL);
    }

    EntryForm choice(String key, String label, List<Item> items, String code) {
        CodeCombo combo = new CodeCombo(items);
        combo.setCode(code);
        return add(key, label, combo, FieldBox.Need.NEEDED);
    }

    /** Whether a tick is set. */
    enum Tick {
        ON,
        OFF;

        static Tick of(boolean on) {
            return on ? ON : OFF;
        }
    }

    /** What stands in a field: a text composed and stripped, a code, or the words of a tick. */
    String value(String key) {
        return VietnameseText.nfc(field(key).text()).strip();
    }

    char[] secret(String key) {
        return field(key).text().toCharArray();
    }

    Optional<LocalDate> date(String key) {
        return field(key).node() instanceof DateField date ? date.day() : Optional.empty();
    }

    boolean isOn(String key) {
        return field(key).node() instanceof CheckBox box && box.isSelected();
    }

    /** Types into a field, as a person would. */
    void put(String key, String text) {
        field(key).put(text);
    }

    /** Says over the fields why the entry was not taken. */
    EntryForm refuse(String words) {
        says.set(words);
        return this;
    }

    /** Puts a message under a field; always false, for a check that ends here. */
    boolean wrong(String key, String words) {
        field(key).box().message().set(Message.error(words));
        field(key).node().requestFocus();
        return false;
    }

    /** Whether everything that is needed stands there and can be read. */
    boolean isFilled() {
        says.set("");
        boolean good = true;
        for (EntryField field : fields.values()) {
            Optional<String> fault = fault(field);
            field.box().message().set(fault.map(Message::error).orElse(Message.NONE));
            good &= fault.isEmpty();
        }
        return good;
    }

    private static Optional<String> fault(EntryField field) {
        if (field.node() instanceof ParsedField<?> parsed && parsed.isWrong()) {
            return Optional.of(Texts.of("common.date.wrongDay"));
        }
        boolean missing = field.need() == FieldBox.Need.NEEDED && field.text().isBlank();
        return missing ? Optional.of(Texts.of("settings.entry.missing")) : Optional.empty();
    }

    private EntryForm day(String key, String label, Optional<LocalDate> value, FieldBox.Need need) {
        DateField field = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        value.ifPresent(field::setDay);
        return add(key, label, field, need);
    }

    private EntryForm add(String key, String label, Node node, FieldBox.Need need) {
        node.setId("entry-" + key);
        EntryField field = EntryField.of(node, new FieldBox(label, node, need), need);
        fields.put(key, field);
        view.add(field.box());
        return this;
    }

    private EntryField field(String key) {
        EntryField field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException(key);
        }
        return field;
    }
}
