package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.VietnameseText;

/** Finds what matches the typed text and answers on the window's thread, now or later; a late answer is dropped. */
@FunctionalInterface
public interface ItemSource {
    void find(String typed, Consumer<List<Item>> answer);

    /**
     * Over a list in memory: every typed word must occur or abbreviate, accents aside. Whose own name holds them all comes
     * first; a code counts only from its beginning, since a number within one says nothing.
     */
    static ItemSource over(List<Item> items) {
        return (typed, answer) -> {
            TypedWords words = TypedWords.of(typed);
            String code = VietnameseText.fold(typed).strip();
            List<Item> current =
                    items.stream().filter(i -> i.use() == Item.Use.CURRENT).toList();
            Stream<Item> named = current.stream().filter(i -> words.foundIn(i.label()));
            Stream<Item> others = current.stream()
                    .filter(i -> !words.foundIn(i.label()))
                    .filter(i -> words.foundIn(i.label() + " " + i.detail())
                            || VietnameseText.fold(i.code()).startsWith(code));
            answer.accept(Stream.concat(named, others).toList());
        };
    }
}
