package vn.ptdv.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Speaks;
import vn.ptdv.ui.common.layout.InSight;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;

/** Fields one under the other, the act and the way back below. */
final class SmallFormView extends View<SmallFormModel, SmallForm> {
    private static final double WIDTH = 420;
    private final VBox root = new VBox(10);
    private final List<Node> inputs = new ArrayList<>();
    private final Button act;
    private final Label general = new Label();

    SmallFormView(SmallFormModel model, SmallForm controller, UiClock clock) {
        super(model, controller);
        root.getStyleClass().add("titled-part");
        Label title = new Label(model.plan.title());
        title.getStyleClass().add("section");
        title.setWrapText(true);
        VBox fields = new VBox(8);
        if (!model.plan.note().isEmpty()) {
            Label note = new Label(model.plan.note());
            note.setWrapText(true);
            note.getStyleClass().add("muted");
            fields.getChildren().add(note);
        }
        model.plan.entries().forEach(e -> fields.getChildren().add(box(e, clock)));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        general.getStyleClass().add("refusal");
        general.setWrapText(true);
        act = new Button(model.plan.act());
        act.setId("form-act");
        act.getStyleClass().add("accent");
        act.setOnAction(e -> controller.onAct());
        Button back = new Button(Texts.of("common.dialog.cancel"));
        back.setId("form-back");
        back.setOnAction(e -> controller.onCancel());
        root.setMaxWidth(WIDTH);
        root.getChildren().addAll(title, scroll, general, new HBox(8, act, back));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(act.disableProperty(), model.saving);
        whileShown.follow(model.general, this::say);
        inputs.stream().findFirst().ifPresent(FirstFocus::on);
    }

    void focusWrong() {
        for (int i = 0; i < inputs.size(); i++) {
            if (!model.entries.message(model.plan.entries().get(i)).get().isNone()) {
                InSight.focus(inputs.get(i));
                return;
            }
        }
    }

    private void say(Message message) {
        general.setText(message.text());
        general.setVisible(!message.isNone());
        general.setManaged(!message.isNone());
    }

    private Node box(Entry entry, UiClock clock) {
        Node field = EntryField.of(entry, model.entries.typed(entry), clock);
        Node input = field instanceof Speaks speaks ? speaks.input() : field;
        input.setId("form-" + entry.key());
        inputs.add(input);
        if (entry.kind() == Entry.Kind.FLAG) {
            return field;
        }
        FieldBox box = new FieldBox(entry.label(), field, entry.need());
        model.entries.message(entry).addListener((o, old, now) -> box.message().set(now));
        return box;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            controller.onAct();
            e.consume();
        }
    }
}
