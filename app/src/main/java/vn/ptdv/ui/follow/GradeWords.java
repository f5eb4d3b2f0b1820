package vn.ptdv.ui.follow;

import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.ui.common.field.Item;

/** Grades as one types them: by word, by code, or by as many letters as tell them apart. */
record GradeWords(List<Item> items) {
    /** The code meant, or the text itself where none is. */
    String code(String typed) {
        String folded = VietnameseText.fold(typed).strip();
        if (folded.isEmpty()) {
            return "";
        }
        List<Item> same = items.stream()
                .filter(i -> i.code().equalsIgnoreCase(typed.strip())
                        || VietnameseText.fold(i.label()).equals(folded))
                .toList();
        List<Item> like = same.isEmpty()
                ? items.stream()
                        .filter(i -> VietnameseText.fold(i.label()).startsWith(folded))
                        .toList()
                : same;
        return like.size() == 1 ? like.get(0).code() : typed.strip();
    }

    String word(String code) {
        return items.stream()
                .filter(i -> i.code().equals(code))
                .map(Item::label)
                .findFirst()
                .orElse(code);
    }

    /** All of them, for the line that says what may be typed. */
    String all() {
        return items.stream().map(Item::label).collect(Collectors.joining(", "));
    }
}
