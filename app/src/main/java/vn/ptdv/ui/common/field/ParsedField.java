package vn.ptdv.ui.common.field;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.ptdv.ui.common.text.Message;

/** A text field whose text stands for a value; the value follows each letter, the text is put in order on leaving. */
public abstract class ParsedField<T> extends TextField implements Speaks {
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private final Function<T, String> format;
    private final Function<String, Optional<T>> parse;
    private final Message wrong;
    private boolean reading;

    /** Called by the fields of this package. */
    protected ParsedField(Function<T, String> format, Function<String, Optional<T>> parse, Message wrong) {
        this.format = format;
        this.parse = parse;
        this.wrong = wrong;
        textProperty().addListener((o, old, now) -> read());
        value.addListener((o, old, now) -> write(now));
        focusedProperty().addListener((o, old, now) -> {
            if (!now) {
                leave();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                leave();
            }
        });
    }

    /** Empty when nothing or nothing readable stands in the field. */
    public final ObjectProperty<Optional<T>> value() {
        return value;
    }

    public final void setValue(Optional<T> now) {
        value.set(now);
    }

    /** Whether something stands in the field that cannot be read. */
    public final boolean isWrong() {
        return !getText().isBlank() && value.get().isEmpty();
    }

    @Override
    public final ObservableValue<Message> message() {
        return message.getReadOnlyProperty();
    }

    @Override
    public final Node input() {
        return this;
    }

    private void read() {
        reading = true;
        value.set(getText().isBlank() ? Optional.empty() : parse.apply(getText()));
        reading = false;
        if (!isWrong()) {
            message.set(Message.NONE);
        }
    }

    // Not while the person types: only a value from outside may change the text.
    private void write(Optional<T> now) {
        if (!reading) {
            setText(now.map(format).orElse(""));
        }
    }

    private void leave() {
        message.set(isWrong() ? wrong : Message.NONE);
        value.get().map(format).filter(t -> !t.equals(getText())).ifPresent(this::setText);
    }
}
