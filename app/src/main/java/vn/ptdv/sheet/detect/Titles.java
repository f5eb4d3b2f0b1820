package vn.ptdv.sheet.detect;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseText;

/** Titles of columns brought to one shape, so that only their words count. */
public final class Titles {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

    /** Beyond this no text is a title, and looking for brackets without an end would take too long. */
    private static final int LONG = 1 << 12;

    private Titles() {}

    /** Folded, without what stands in brackets and without signs: "Họ và tên (chữ in hoa) *" gives "ho va ten". */
    public static String fold(String title) {
        String words =
                words(title.length() > LONG ? title : BRACKETS.matcher(title).replaceAll(" "));
        return words.isEmpty() ? words(title) : words;
    }

    /** Letters and digits with one space for whatever stands between; by hand, since all rows of long lists pass here. */
    private static String words(String text) {
        String folded = VietnameseText.fold(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        boolean between = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int letter = folded.codePointAt(i);
            if (!Character.isLetterOrDigit(letter)) {
                between = true;
                continue;
            }
            if (between && !words.isEmpty()) {
                words.append(' ');
            }
            between = false;
            words.appendCodePoint(letter);
        }
        return words.toString();
    }
}
