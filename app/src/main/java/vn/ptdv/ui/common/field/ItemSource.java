package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.logic.text.VietnameseText;

/** Finds what matches the typed text and answers on the window's thread, now or later; a late answer is dropped. */
@FunctionalInterface
public interface ItemSource {
    void find(String typed, Consumer<List<Item>> answer);

    /** Over a list in memory: every typed word must occur, accents aside. */
    static ItemSource over(List<Item> items) {
        return (typed, answer) -> answer.accept(items.stream()
                .filter(i -> i.use() == Item.Use.CURRENT && matches(i, typed))
                .toList());
    }

    private static boolean matches(Item item, String typed) {
        String text = VietnameseText.fold(item.label() + " " + item.code() + " " + item.detail());
        return List.of(VietnameseText.fold(typed).split(" ")).stream().allMatch(text::contains);
    }
}
