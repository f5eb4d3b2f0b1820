package vn.ptdv.ui.common.field;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.text.Message;

/** A label, its field, and the message under it; the label belongs to the field for those who do not see. */
public final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Whether the field must be filled. */
    public enum Need {
        NEEDED,
        OPTIONAL
    }

    private final ObjectProperty<Message> own = new SimpleObjectProperty<>(Message.NONE);
    private final Label message = new Label();
    private final Node input;

    public FieldBox(String label, Node field) {
        this(label, field, Need.OPTIONAL);
    }

    public FieldBox(String label, Node field, Need need) {
        input = field instanceof Speaks speaks ? speaks.input() : field;
        getStyleClass().add("field-box");
        if (input instanceof TextField text) {
            OneLine.in(text);
        }
        Label caption = new Label(label);
        caption.getStyleClass().add("field-label");
        caption.setLabelFor(input);
        input.setAccessibleText(need == Need.NEEDED ? label + ", " + Texts.of("common.field.needed") : label);
        HBox head = new HBox(3, caption);
        if (need == Need.NEEDED) {
            Label star = new Label("*");
            star.getStyleClass().add("needed");
            head.getChildren().add(star);
        }
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, field, message);
        own.addListener((o, old, now) -> show(now));
        show(Message.NONE);
        if (field instanceof Speaks speaks) {
            speaks.message().addListener((o, old, now) -> own.set(now));
            own.set(speaks.message().getValue());
        }
    }

    /** What the controller has to say about the field, in place of what the field says by itself. */
    public ObjectProperty<Message> message() {
        return own;
    }

    public Node input() {
        return input;
    }

    private void show(Message now) {
        message.setText(now.text());
        message.getStyleClass().removeAll("error", "warning", "hint");
        message.getStyleClass().add(now.kind().styleClass());
        message.setVisible(!now.isNone());
        message.setManaged(!now.isNone());
        input.pseudoClassStateChanged(WRONG, now.kind() == Message.Kind.ERROR && !now.isNone());
        input.setAccessibleHelp(now.text());
    }
}
