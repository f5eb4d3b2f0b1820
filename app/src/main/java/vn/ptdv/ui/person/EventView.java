package vn.ptdv.ui.person;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The form of an event with its consequences under it. */
final class EventView extends View<EventModel, EventController> {
    private final VBox root = new VBox(8);
    private final EventFields fields;
    private final VBox following = new VBox(2);
    private final VBox refusals = new VBox(2);
    private final WarningList findings = new WarningList();
    private final TextField reason = new TextField();
    private final TextField approver = new TextField();
    private final Node approval;
    private final Label missing = new Label();
    private final Button save = new Button(Texts.of("personui.event.save"));

    EventView(EventModel model, EventController controller, UiClock clock) {
        super(model, controller);
        fields = new EventFields(model.draft, model.steps, clock);
        reason.setId("event-reason");
        approver.setId("event-approver");
        approval = new SplitForm(2)
                .add(
                        new FieldBox(Texts.of("personui.event.reason"), reason, FieldBox.Need.NEEDED),
                        new FieldBox(Texts.of("personui.event.approver"), approver, FieldBox.Need.NEEDED));
        missing.getStyleClass().add("refusal");
        missing.setWrapText(true);
        save.setId("event-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> controller.onSave());
        Button back = new Button(Texts.of("common.dialog.cancel"));
        back.setId("event-back");
        back.setOnAction(e -> controller.onCancel());
        Label title = new Label(Texts.of("personui.event.title"));
        title.getStyleClass().add("section");
        VBox body = new VBox(8, fields, following, refusals, approval, findings);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        root.getStyleClass().add("titled-part");
        root.getChildren().addAll(title, scroll, missing, new HBox(8, save, back));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.following, this::showFollowing);
        whileShown.follow(model.refusals, this::showRefusals);
        whileShown.follow(model.findings, findings::show);
        whileShown.follow(model.asksReason, asks -> {
            approval.setVisible(asks);
            approval.setManaged(asks);
        });
        whileShown.bindBoth(reason.textProperty(), model.reason);
        whileShown.bindBoth(approver.textProperty(), model.approver);
        whileShown.bind(missing.textProperty(), model.missing);
        whileShown.bind(missing.visibleProperty(), model.missing.isNotEmpty());
        whileShown.bind(missing.managedProperty(), model.missing.isNotEmpty());
        whileShown.bind(save.disableProperty(), model.saving);
        fields.focusFirst();
    }

    boolean isWrong() {
        return fields.isWrong();
    }

    void focusMissing() {
        fields.sayUnreadable();
        if (model.draft.date.get().isEmpty()) {
            fields.focusFirst();
        } else if (!model.draft.lacking().isEmpty()) {
            fields.focusReason();
        } else {
            focusReason();
        }
    }

    void focusReason() {
        reason.requestFocus();
    }

    private void showFollowing(List<String> lines) {
        following.getChildren().clear();
        for (String line : lines) {
            Label label = new Label(Texts.of("personui.event.follows", line));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            following.getChildren().add(label);
        }
    }

    private void showRefusals(List<Refusal> found) {
        refusals.getChildren().clear();
        for (Refusal refusal : fields.mark(found)) {
            Label label = new Label(FindingText.of(refusal));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.getStyleClass().add("refusal");
            refusals.getChildren().add(label);
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            controller.onSave();
            e.consume();
        }
    }
}
