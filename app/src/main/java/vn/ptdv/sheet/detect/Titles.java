package vn.ptdv.sheet.detect;

import java.util.Locale;
import vn.ptdv.logic.text.VietnameseText;

/** Titles of columns brought to one shape, so that only their words count. */
public final class Titles {
    private Titles() {}

    /** Folded, without what stands in brackets and without signs: "Họ và tên (chữ in hoa) *" gives "ho va ten". */
    public static String fold(String title) {
        String bare = title.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
        String words = words(bare);
        return words.isEmpty() ? words(title) : words;
    }

    private static String words(String text) {
        return VietnameseText.fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
