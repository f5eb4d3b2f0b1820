package vn.ptdv.ui.follow;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.store.process.Pipeline;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;

/** The rules that were set aside, as far as the filter lets them pass. */
final class ExceptionsModel {
    final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Map<String, List<Item>>> choices = new SimpleObjectProperty<>(Map.of());

    /** One line; two rules may be set aside for one event, so that the place tells them apart. */
    record Row(int place, Pipeline.SetAside aside) {
        String year() {
            return String.valueOf(aside.on().getYear());
        }
    }

    List<Item> choices(String condition) {
        return choices.get().getOrDefault(condition, List.of());
    }
}
