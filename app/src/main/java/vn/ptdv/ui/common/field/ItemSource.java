package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.logic.search.TypedWords;

/** Finds what matches the typed text and answers on the window's thread, now or later; a late answer is dropped. */
@FunctionalInterface
public interface ItemSource {
    void find(String typed, Consumer<List<Item>> answer);

    /** Over a list in memory: every typed word must occur or abbreviate, accents aside. */
    static ItemSource over(List<Item> items) {
        return (typed, answer) -> {
            TypedWords words = TypedWords.of(typed);
            answer.accept(items.stream()
                    .filter(i ->
                            i.use() == Item.Use.CURRENT && words.foundIn(i.label() + " " + i.code() + " " + i.detail()))
                    .toList());
        };
    }
}
