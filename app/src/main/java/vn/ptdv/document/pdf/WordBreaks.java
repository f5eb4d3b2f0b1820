package vn.ptdv.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a blank, and after a hyphen between letters, as word processors have it. */
final class WordBreaks implements FSTextBreaker {
    /** Signs that never begin a line, not even behind a blank. */
    private static final String NEVER_FIRST = ".,;:!?)]}/";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        for (int i = position + 1; i < text.length(); i++) {
            if (mayBreakBefore(i)) {
                position = i;
                return i;
            }
        }
        if (position >= text.length()) {
            return -1;
        }
        position = text.length();
        return position;
    }

    private char nextLetter(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    /** A break stands before its blank, or the blank would have to fit on the line too. */
    private boolean mayBreakBefore(int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (after == ' ') {
            return before != ' ' && NEVER_FIRST.indexOf(nextLetter(i)) < 0;
        }
        return before == '-' && i > 1 && Character.isLetter(after) && text.charAt(i - 2) != ' ';
    }
}
