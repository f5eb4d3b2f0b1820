package vn.ptdv.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a blank, and after a hyphen between letters, as word processors have it. */
final class WordBreaks implements FSTextBreaker {
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

    /** A break stands before its blank, or the blank would have to fit on the line too. */
    private boolean mayBreakBefore(int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (after == ' ') {
            return before != ' ';
        }
        return before == '-' && i > 1 && Character.isLetter(after) && text.charAt(i - 2) != ' ';
    }
}
