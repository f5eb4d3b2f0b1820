package vn.ptdv.ui.entrance;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** One quiet card: who, password, open; the other ways in are links below. */
final class EntranceView extends View<EntranceModel, EntranceController> {
    private final ComboBox<String> user = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final Button open = new Button(Texts.of("entrance.open"));
    private final ProgressIndicator waiting = new ProgressIndicator();
    private final Label book = new Label();
    private final Label refusal = new Label();
    private final Label offer = new Label();
    private final Button restore = new Button(Texts.of("entrance.restore"));
    private final VBox offerBox = new VBox(6, offer, restore);
    private final Hyperlink backups;
    private final StackPane root = new StackPane();

    EntranceView(EntranceModel model, EntranceController controller) {
        super(model, controller);
        backups = link("entrance-backups", Texts.of("entrance.restore"), controller::onRestore);
        name();
        open.setDefaultButton(true);
        open.getStyleClass().add("accent");
        open.setOnAction(e -> controller.onOpen());
        restore.setOnAction(e -> controller.onRestore());
        waiting.setPrefSize(22, 22);
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        offer.setWrapText(true);
        book.getStyleClass().add("muted");
        book.setWrapText(true);
        root.getChildren().add(card());
        root.getStyleClass().add("entrance");
    }

    private void name() {
        user.setId("entrance-user");
        user.setMaxWidth(Double.MAX_VALUE);
        password.setId("entrance-password");
        open.setId("entrance-open");
        refusal.setId("entrance-refusal");
        restore.setId("entrance-restore");
    }

    private VBox card() {
        Label title = new Label(Texts.of("app.title"));
        title.getStyleClass().add("title");
        HBox act = new HBox(10, open, waiting);
        act.setAlignment(Pos.CENTER_LEFT);
        FlowPane links = new FlowPane(
                14,
                4,
                link("entrance-recovery", Texts.of("entrance.recovery"), controller::onRecovery),
                link("entrance-other", Texts.of("entrance.other"), controller::onOtherBook),
                link("entrance-new", Texts.of("entrance.new"), controller::onNewBook),
                backups);
        VBox card = new VBox(
                12,
                title,
                book,
                new FieldBox(Texts.of("entrance.user"), user),
                new FieldBox(Texts.of("entrance.password"), password),
                act,
                refusal,
                offerBox,
                links);
        card.getStyleClass().add("card");
        card.setMaxSize(460, VBox.USE_PREF_SIZE);
        return card;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        user.setItems(model.users);
        whileShown.bindBoth(user.valueProperty(), model.user);
        whileShown.bindBoth(password.textProperty(), model.password);
        whileShown.bind(book.textProperty(), model.book);
        whileShown.bind(waiting.visibleProperty(), model.busy);
        whileShown.bind(open.disableProperty(), model.busy);
        whileShown.follow(model.refusal, this::showRefusal);
        whileShown.follow(model.backupOffer, this::showOffer);
        Platform.runLater(password::requestFocus);
    }

    private void showRefusal(Optional<Explanation> shown) {
        refusal.setText(shown.map(Explanation::oneText).orElse(""));
        refusal.setVisible(shown.isPresent());
        refusal.setManaged(shown.isPresent());
        if (shown.isPresent()) {
            password.requestFocus();
        }
    }

    private void showOffer(Optional<String> shown) {
        offer.setText(shown.orElse(""));
        offerBox.setVisible(shown.isPresent());
        offerBox.setManaged(shown.isPresent());
        backups.setVisible(shown.isEmpty());
    }

    private static Hyperlink link(String id, String name, Runnable act) {
        Hyperlink link = new Hyperlink(name);
        link.setId(id);
        link.setOnAction(e -> act.run());
        return link;
    }
}
