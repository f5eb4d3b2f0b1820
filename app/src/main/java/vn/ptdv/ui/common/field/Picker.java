package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.common.theme.Icons;

/** A field that finds as one types, accents aside: Down opens, Enter takes, Esc closes. The typed text is never changed. */
public class Picker extends HBox implements Speaks {
    private final TextField text = new TextField();
    private final ObjectProperty<Optional<Item>> value = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private final ItemSource source;
    private final PickList list;
    private int asked;
    private boolean setting;

    public Picker(ItemSource source) {
        this.source = source;
        this.list = new PickList(this::take);
        getStyleClass().add("picker");
        Button open = Icons.button(Feather.CHEVRON_DOWN, Texts.of("common.pick.open"), this::open);
        open.getStyleClass().remove("flat");
        open.setFocusTraversable(false);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, open);
        text.textProperty().addListener((o, old, now) -> typed(now));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.focusedProperty().addListener((o, old, now) -> {
            if (!now) {
                leave();
            }
        });
        value.addListener((o, old, now) -> write(now));
    }

    /** What is picked; empty when nothing is. */
    public final ObjectProperty<Optional<Item>> value() {
        return value;
    }

    public final void pick(Item item) {
        value.set(Optional.of(item));
    }

    public final void setPrompt(String prompt) {
        text.setPromptText(prompt);
    }

    @Override
    public final ObservableValue<Message> message() {
        return message.getReadOnlyProperty();
    }

    @Override
    public final Node input() {
        return text;
    }

    private void typed(String now) {
        if (setting) {
            return;
        }
        setting = true;
        value.set(Optional.empty());
        setting = false;
        message.set(Message.NONE);
        if (text.isFocused()) {
            find(now);
        }
    }

    private void open() {
        text.requestFocus();
        find(value.get().isPresent() ? "" : text.getText());
    }

    private void find(String typed) {
        int mine = ++asked;
        source.find(typed, items -> {
            if (mine == asked && getScene() != null) {
                list.show(this, items);
            }
        });
    }

    private void key(KeyEvent e) {
        KeyCode code = e.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            if (list.isShowing()) {
                list.move(code == KeyCode.DOWN ? 1 : -1);
            } else {
                open();
            }
            e.consume();
        } else if (code == KeyCode.ENTER && list.isShowing()) {
            list.selected().ifPresent(this::take);
            e.consume();
        } else if (code == KeyCode.ESCAPE && list.isShowing()) {
            close();
            e.consume();
        }
    }

    private void take(Item item) {
        value.set(Optional.of(item));
        close();
        text.end();
    }

    private void close() {
        asked++;
        list.hide();
    }

    // A text typed out in full is as good as a pick; anything else stays as it is and is marked.
    private void leave() {
        close();
        String typed = text.getText();
        if (value.get().isPresent() || typed.isBlank()) {
            return;
        }
        int mine = ++asked;
        source.find(typed, items -> {
            if (mine == asked) {
                settle(typed, items);
            }
        });
    }

    private void settle(String typed, List<Item> items) {
        List<Item> same = items.stream()
                .filter(i -> VietnameseText.fold(i.label()).equals(VietnameseText.fold(typed)))
                .toList();
        if (same.size() == 1) {
            value.set(Optional.of(same.get(0)));
        } else {
            message.set(Message.error(Texts.of("common.pick.wrong")));
        }
    }

    private void write(Optional<Item> now) {
        if (!setting) {
            setting = true;
            text.setText(now.map(Item::label).orElse(""));
            setting = false;
            message.set(Message.NONE);
        }
    }
}
