package vn.ptdv.ui.common.filter;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.ui.common.field.Item;

/** A condition that a list can be filtered by, and what may be chosen in it at the time it is opened. */
public record Condition(String key, String label, Supplier<List<Item>> items) {
    String names(List<String> codes) {
        return items.get().stream()
                .filter(i -> codes.contains(i.code()))
                .map(Item::label)
                .collect(Collectors.joining(", "));
    }
}
