package vn.ptdv.ui.people;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.PageSlot;

/** The lines as they stand, how they are looked at, and the page that may stand over them. */
final class PeopleModel {
    final ObjectProperty<List<PeopleRow>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<PeopleRow>> chosen = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<BoardCard>> board = new SimpleObjectProperty<>(List.of());
    final StringProperty footer = new SimpleStringProperty("");
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.TABLE);
    final BooleanProperty everybody = new SimpleBooleanProperty();
    final BooleanProperty loading = new SimpleBooleanProperty(true);
    final ObjectProperty<Integer> total = new SimpleObjectProperty<>(0);
    final PageSlot slot = new PageSlot();
    final ObjectProperty<Map<String, List<Item>>> choices = new SimpleObjectProperty<>(Map.of());

    final ObjectProperty<Map<String, Map<String, String>>> labels = new SimpleObjectProperty<>(Map.of());

    /** Table or cards by step. */
    enum Look {
        TABLE,
        BOARD
    }

    /** One step with how many stand there and for how long. */
    record BoardCard(String stageKey, String name, int count, int slow, int still, long averageDays) {}

    /** What a code of a list is called. */
    String label(String list, String code) {
        return labels.get().getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    List<Item> choices(String condition) {
        return choices.get().getOrDefault(condition, List.of());
    }
}
