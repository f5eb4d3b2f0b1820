package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.Optional;

/** Picks from a code list; retired codes stay where they are chosen but are not offered. */
public final class CodeCombo extends Picker {
    private final List<Item> items;

    public CodeCombo(List<Item> items) {
        super(ItemSource.over(items));
        this.items = List.copyOf(items);
    }

    public Optional<String> code() {
        return value().get().map(Item::code);
    }

    /** Shows the code as chosen; an unknown code shows itself rather than nothing. */
    public void setCode(String code) {
        pick(items.stream().filter(i -> i.code().equals(code)).findFirst().orElseGet(() -> Item.of(code, code)));
    }
}
