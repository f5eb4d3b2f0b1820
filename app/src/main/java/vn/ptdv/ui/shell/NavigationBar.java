package vn.ptdv.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** The places at the left. */
final class NavigationBar extends VBox {
    private final Map<ScreenId, ToggleButton> places = new EnumMap<>(ScreenId.class);
    private final Consumer<ScreenId> go;
    private Optional<ScreenId> marked = Optional.empty();

    NavigationBar(Consumer<ScreenId> go) {
        this.go = go;
        getStyleClass().add("navigation");
    }

    void show(List<ScreenId> ids) {
        ToggleGroup group = new ToggleGroup();
        places.clear();
        for (ScreenId id : ids) {
            places.put(id, place(id, places.size() + 1, group));
        }
        getChildren().setAll(places.values());
    }

    void mark(Optional<ScreenId> current) {
        marked = current;
        current.map(places::get).ifPresent(place -> place.setSelected(true));
    }

    void focusMarked() {
        places.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private ToggleButton place(ScreenId id, int digit, ToggleGroup group) {
        ToggleButton place = new ToggleButton(id.title(), Icons.of(id.icon()));
        place.setId("go-" + id.name());
        place.setToggleGroup(group);
        place.setMaxWidth(Double.MAX_VALUE);
        place.getStyleClass().add("place");
        if (digit <= 9) {
            place.setTooltip(new Tooltip(Texts.of("shell.place.tip", id.title(), digit)));
        }
        place.setOnAction(e -> {
            // The mark stays where one stands until one has really gone: the screen may ask to stay.
            mark(marked);
            go.accept(id);
        });
        return place;
    }
}
