package vn.ptdv.ui.entrance;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** A card with nothing of the book on it. */
final class LockView extends View<EntranceModel, LockController> {
    private final PasswordField password = new PasswordField();
    private final Button unlock = new Button(Texts.of("entrance.unlock"));
    private final Label refusal = new Label();
    private final Label reminder = new Label();
    private final StackPane root = new StackPane();

    LockView(EntranceModel model, LockController controller) {
        super(model, controller);
        password.setId("lock-password");
        unlock.setId("lock-open");
        unlock.setDefaultButton(true);
        unlock.getStyleClass().add("accent");
        unlock.setOnAction(e -> controller.onUnlock());
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        reminder.setId("lock-reminder");
        reminder.setWrapText(true);
        Label title = new Label(Texts.of("entrance.locked"));
        title.getStyleClass().add("title");
        VBox card = new VBox(
                12,
                title,
                new Label(Texts.of("entrance.locked.user", model.user.get())),
                new FieldBox(Texts.of("entrance.password"), password),
                unlock,
                reminder,
                refusal);
        card.getStyleClass().add("card");
        card.setMaxSize(420, VBox.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.getStyleClass().add("entrance");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bindBoth(password.textProperty(), model.password);
        whileShown.bind(unlock.disableProperty(), model.busy);
        whileShown.follow(model.reminder, words -> {
            reminder.setText(words);
            reminder.setManaged(!words.isEmpty());
        });
        whileShown.follow(model.refusal, shown -> {
            refusal.setText(shown.map(Explanation::oneText).orElse(""));
            refusal.setVisible(shown.isPresent());
            refusal.setManaged(shown.isPresent());
        });
        Platform.runLater(password::requestFocus);
    }
}
