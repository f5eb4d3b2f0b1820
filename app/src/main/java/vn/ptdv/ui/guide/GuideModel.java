package vn.ptdv.ui.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;

/** What has been answered so far. */
final class GuideModel {
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.COMMITTEE);
    final Map<SettingKey, StringProperty> settings = new EnumMap<>(SettingKey.class);
    final ObservableList<Signer> signers = FXCollections.observableArrayList();
    /** Who is typed among the signers and not added yet. */
    final StringProperty signerName = new SimpleStringProperty("");

    final StringProperty signerPosition = new SimpleStringProperty("");
    final StringProperty signerAuthority = new SimpleStringProperty("");
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final ObjectProperty<Optional<GuideChecks.Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty message = new SimpleStringProperty("");
    final StringProperty underWay = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<String> recovery = FXCollections.observableArrayList();
    final BooleanProperty recoveryKept = new SimpleBooleanProperty();

    GuideModel() {
        for (SettingKey key : List.of(
                SettingKey.LEVEL_PRESET,
                SettingKey.COMMITTEE_NAME,
                SettingKey.PARENT_LINE,
                SettingKey.ISSUER_LINE,
                SettingKey.PLACE,
                SettingKey.ISSUER_CODE,
                SettingKey.DECIDING_BODY,
                SettingKey.DEFAULT_RECIPIENTS,
                SettingKey.FORMAT_PROFILE,
                SettingKey.TONE_STYLE,
                SettingKey.CV_PREFIX,
                SettingKey.ROUNDING,
                SettingKey.COUNT_BY,
                SettingKey.TERM_FROM,
                SettingKey.TERM_TO)) {
            settings.put(key, new SimpleStringProperty(key.initial()));
        }
    }

    StringProperty setting(SettingKey key) {
        return java.util.Objects.requireNonNull(settings.get(key));
    }
}
