package vn.ptdv.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.Parent;
import vn.ptdv.logic.format.FormatSet;
import vn.ptdv.store.setting.SettingKey;

/** The chosen section, and for plain forms what is typed and what is wrong with it. */
final class SettingsModel {
    final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.COMMITTEE);
    final ObjectProperty<Optional<Parent>> page = new SimpleObjectProperty<>(Optional.empty());
    final Map<SettingKey, StringProperty> typed = new EnumMap<>(SettingKey.class);
    final ObservableMap<SettingKey, String> wrong = FXCollections.observableHashMap();
    /** The guidances of format of the book, of which the office may hold to one. */
    final ObservableList<FormatSet> formats = FXCollections.observableArrayList();

    final StringProperty saved = new SimpleStringProperty("");

    SettingsModel() {
        for (SettingKey key : SettingKey.values()) {
            typed.put(key, new SimpleStringProperty(key.initial()));
        }
    }

    StringProperty typed(SettingKey key) {
        return java.util.Objects.requireNonNull(typed.get(key));
    }
}
