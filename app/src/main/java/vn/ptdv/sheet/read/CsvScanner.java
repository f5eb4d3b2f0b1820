package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text with separators into records; quotes may hold separators, line breaks and doubled quotes. */
final class CsvScanner {
    private static final int LONGEST = 1 << 20;
    /** Far more than a record of any list holds in all its cells. */
    private static final int LONGEST_RECORD = 8 << 20;
    /** Of the values behind this many one is kept, which is enough to refuse them. */
    private static final int MOST = 1 << 14;

    private final Reader in;
    private final char separator;
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int recordLength;
    private int ahead = -2;

    CsvScanner(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    List<String> values() {
        return values;
    }

    /** Some writers begin with a line {@code sep=;} that is not data. */
    boolean isSeparatorHint() {
        return !values.isEmpty() && values.get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    boolean next() throws IOException {
        values = new ArrayList<>();
        value.setLength(0);
        recordLength = 0;
        int c = read();
        if (c < 0) {
            return false;
        }
        while (true) {
            if (c == '"' && value.length() == 0) {
                c = quoted();
                continue;
            }
            if (c < 0 || c == '\n' || c == '\r') {
                endValue();
                if (c == '\r') {
                    int after = read();
                    ahead = after == '\n' ? -2 : after;
                }
                return true;
            }
            if (c == separator) {
                endValue();
            } else {
                append(c);
            }
            c = read();
        }
    }

    private int quoted() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                throw ReadFailure.of(ReadProblem.Code.QUOTE_OPEN);
            }
            if (c == '"') {
                int after = read();
                if (after != '"') {
                    return after;
                }
            }
            append(c);
        }
    }

    private void append(int c) throws ReadFailure {
        if (value.length() >= LONGEST || ++recordLength > LONGEST_RECORD) {
            throw ReadFailure.of(ReadProblem.Code.TEXT_TOO_LONG);
        }
        // The old end-of-file mark of DOS and zero bytes are no text.
        if (c != 0x1A && c != 0) {
            value.append((char) c);
        }
    }

    private void endValue() {
        if (values.size() < (value.isEmpty() ? MOST : MOST + 1)) {
            values.add(value.toString());
        }
        value.setLength(0);
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return in.read();
    }
}
