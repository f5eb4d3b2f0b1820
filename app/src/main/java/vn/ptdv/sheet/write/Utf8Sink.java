package vn.ptdv.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of XML on their way out, without a string in between. */
final class Utf8Sink {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_LETTER = 12;
    private static final int LONGEST_NUMBER = 20;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int length;

    Utf8Sink(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - length) {
            flush();
            if (bytes.length > SIZE) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    void number(long value) throws IOException {
        room(LONGEST_NUMBER);
        if (value < 0) {
            raw(Long.toString(value));
            return;
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Text of a cell: marks of XML escaped, characters that XML forbids written as Excel writes them. */
    void text(String text) throws IOException {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            room(LONGEST_LETTER);
            char c = text.charAt(i);
            if (c < 0x80) {
                plain(text, i, c);
            } else if (c < 0x800) {
                buffer[length++] = (byte) (0xC0 | c >> 6);
                buffer[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                three(Character.isSurrogate(c) || c >= 0xFFFE ? 0xFFFD : c);
            }
        }
    }

    private void plain(String text, int at, char c) throws IOException {
        switch (c) {
            case '&' -> raw(AMP);
            case '<' -> raw(LT);
            case '>' -> raw(GT);
            case '_' -> {
                if (looksLikeMark(text, at)) {
                    raw(UNDERSCORE);
                } else {
                    buffer[length++] = '_';
                }
            }
            case '\t', '\n' -> buffer[length++] = (byte) c;
            default -> {
                if (c < ' ') {
                    mark(c);
                } else {
                    buffer[length++] = (byte) c;
                }
            }
        }
    }

    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] UNDERSCORE = ascii("_x005F_");

    private void mark(char c) {
        buffer[length++] = '_';
        buffer[length++] = 'x';
        buffer[length++] = '0';
        buffer[length++] = '0';
        buffer[length++] = HEX[c >> 4];
        buffer[length++] = HEX[c & 0xF];
        buffer[length++] = '_';
    }

    /** A typed {@code _x000D_} must not come back as a line break. */
    private static boolean looksLikeMark(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void three(int c) {
        buffer[length++] = (byte) (0xE0 | c >> 12);
        buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void four(int c) {
        buffer[length++] = (byte) (0xF0 | c >> 18);
        buffer[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void room(int bytes) throws IOException {
        if (SIZE - length < bytes) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
