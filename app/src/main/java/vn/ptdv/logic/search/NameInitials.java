package vn.ptdv.logic.search;

import vn.ptdv.logic.text.VietnameseText;

/** The first letters of a name, as people abbreviate it: Nguyễn Văn An is nva. */
public final class NameInitials {
    private NameInitials() {}

    public static String of(String fullName) {
        StringBuilder out = new StringBuilder();
        for (String word : VietnameseText.fold(fullName).split(" ")) {
            if (!word.isEmpty()) {
                out.append(word.charAt(0));
            }
        }
        return out.toString();
    }
}
