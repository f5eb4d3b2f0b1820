package vn.ptdv.ui.today;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;

/** What is due, in groups, and the form that may stand beside it. */
final class TodayModel {
    final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Map<DueGroup, Integer>> counts = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Map<String, List<Item>>> choices = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<Optional<Controller>> panel = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Integer> total = new SimpleObjectProperty<>(0);

    /** A group's heading with its count, or a line of the group. */
    record Row(DueGroup group, int count, Optional<DueLine> line, long daysLeft) {
        String key() {
            return line.map(l -> l.kind() + ":" + l.id()).orElse(group.name());
        }
    }

    List<Item> choices(String condition) {
        return choices.get().getOrDefault(condition, List.of());
    }
}
