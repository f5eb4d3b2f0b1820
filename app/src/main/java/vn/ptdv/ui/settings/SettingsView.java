package vn.ptdv.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** Sections at the left, the chosen one's page beside it. */
final class SettingsView extends View<SettingsModel, SettingsController> {
    private final ListView<Section> sections = new ListView<>();
    private final BorderPane root = new BorderPane();
    private final SettingForm form;

    SettingsView(SettingsModel model, SettingsController controller, UiClock clock) {
        super(model, controller);
        form = new SettingForm(model, clock);
        sections.setId("settings-sections");
        sections.setAccessibleText(Texts.of("settings.sections"));
        sections.setPrefWidth(210);
        sections.getItems().setAll(Section.values());
        sections.setCellFactory(l -> new SectionCell());
        sections.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null) {
                controller.onSection(now);
                sections.getSelectionModel().select(model.section.get());
            }
        });
        root.setLeft(sections);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
                controller.onSave();
                key.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        sections.getSelectionModel().select(model.section.get());
        whileShown.follow(model.page, this::show);
        whileShown.onChange(model.section, section -> {
            sections.getSelectionModel().select(section);
            show(model.page.get());
        });
        form.attach(whileShown);
    }

    private void show(Optional<Parent> page) {
        Node shown = page.<Node>map(p -> p).orElseGet(this::formPage);
        BorderPane.setAlignment(shown, Pos.TOP_LEFT);
        root.setCenter(shown);
    }

    private Node formPage() {
        Button save = new Button(Texts.of("settings.save"));
        save.setId("settings-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> controller.onSave());
        Button revert = new Button(Texts.of("settings.revert"));
        revert.setOnAction(e -> controller.onRevert());
        Label saved = new Label();
        saved.setId("settings-saved");
        saved.textProperty().bind(model.saved);
        HBox acts = new HBox(10, save, revert, saved);
        acts.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(model.section.get().title());
        title.getStyleClass().add("title");
        VBox page = new VBox(14, title, form.fields(model.section.get()), acts);
        page.getStyleClass().add("settings-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static final class SectionCell extends ListCell<Section> {
        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(section == null ? null : section.title());
        }
    }
}
