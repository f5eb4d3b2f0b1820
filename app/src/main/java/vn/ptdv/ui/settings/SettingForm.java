package vn.ptdv.ui.settings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.text.Message;

/** Makes the field of a setting from its form, and shows what is wrong under it. */
final class SettingForm {
    private static final double WIDTH = 520;
    private final SettingsModel model;
    private final UiClock clock;
    private final Map<SettingKey, FieldBox> boxes = new EnumMap<>(SettingKey.class);

    SettingForm(SettingsModel model, UiClock clock) {
        this.model = model;
        this.clock = clock;
    }

    void attach(Subscriptions whileShown) {
        MapChangeListener<SettingKey, String> listener = change -> mark(change.getKey());
        model.wrong.addListener(listener);
        whileShown.add(() -> model.wrong.removeListener(listener));
    }

    VBox fields(Section section) {
        boxes.clear();
        VBox fields = new VBox(12);
        fields.setMaxWidth(WIDTH);
        for (SettingKey key : section.keys()) {
            Node field = field(key);
            field.setId("setting-" + key.name());
            FieldBox box = new FieldBox(key.title(), field);
            boxes.put(key, box);
            fields.getChildren().add(box);
            mark(key);
        }
        return fields;
    }

    private void mark(SettingKey key) {
        FieldBox box = boxes.get(key);
        if (box != null) {
            String words = model.wrong.get(key);
            box.message().set(words == null ? Message.NONE : Message.error(words));
        }
    }

    private Node field(SettingKey key) {
        StringProperty typed = model.typed(key);
        return switch (key.shape().kind()) {
            case CHOICE -> choice(key.shape().choices(), key::choiceTitle, typed);
            case FORMAT -> format(key, typed);
            case FLAG -> flag(typed);
            case DATE -> date(typed);
            case LINES -> lines(typed);
            default -> text(typed);
        };
    }

    private static Node text(StringProperty typed) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private static Node lines(StringProperty typed) {
        TextArea area = new TextArea();
        area.setPrefRowCount(5);
        area.setPromptText(Texts.of("settings.lines.hint"));
        area.textProperty().bindBidirectional(typed);
        return area;
    }

    private static Node flag(StringProperty typed) {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(typed.get()));
        box.selectedProperty().addListener((o, old, now) -> typed.set(now.toString()));
        typed.addListener((o, old, now) -> box.setSelected(Boolean.parseBoolean(now)));
        return box;
    }

    /** Those of the program have short names; what was loaded later is called by its title. */
    private Node format(SettingKey key, StringProperty typed) {
        List<String> known = key.shape().choices();
        Map<String, String> titles = new LinkedHashMap<>();
        known.forEach(code -> titles.put(code, key.choiceTitle(code)));
        model.formats.forEach(set -> titles.putIfAbsent(set.code(), set.title()));
        titles.putIfAbsent(typed.get(), typed.get());
        return choice(titles.keySet(), code -> titles.getOrDefault(code, code), typed);
    }

    private static Node choice(Collection<String> codes, Function<String, String> title, StringProperty typed) {
        ComboBox<String> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(codes);
        box.setConverter(ChoiceWords.by(title));
        box.valueProperty().bindBidirectional(typed);
        return box;
    }

    private Node date(StringProperty typed) {
        DateField field = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
        showDay(field, typed.get());
        // The stored value may arrive after the field was made; what is being typed is not touched by it.
        typed.addListener((o, old, now) -> {
            if (!field.isFocused()) {
                showDay(field, now);
            }
        });
        field.value()
                .addListener((o, old, now) ->
                        typed.set(field.day().map(Object::toString).orElse("")));
        return field;
    }

    private static void showDay(DateField field, String iso) {
        if (!iso.isEmpty()) {
            field.setDay(LocalDate.parse(iso));
        }
    }
}
