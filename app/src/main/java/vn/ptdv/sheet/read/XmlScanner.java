package vn.ptdv.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A forward-only reader of the XML parts of a workbook, made for lists of a hundred thousand rows.
 *
 * <p>It knows no document types and no outside entities, so nothing beyond the file can be reached from it.
 */
final class XmlScanner implements Closeable {
    /** Far more than a cell may hold, in bytes or in letters. */
    static final int LONGEST = 8 << 20;
    /** Deeper than any part of a workbook is nested. */
    private static final int DEEPEST = 1 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final XmlNames names = new XmlNames();
    private final XmlTag tag = new XmlTag(names);
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] token = new byte[1 << 12];
    private int tokenLength;
    private boolean entities;
    private int position;
    private int limit;
    private boolean endPending;
    private String name = "";

    XmlScanner(InputStream in) throws IOException {
        this.in = XmlEncoding.asUtf8(in);
    }

    enum Event {
        START,
        END,
        TEXT,
        EOF
    }

    Event next() throws IOException {
        if (endPending) {
            endPending = false;
            return Event.END;
        }
        while (true) {
            int c = peek();
            if (c < 0) {
                if (!open.isEmpty()) {
                    throw corrupt();
                }
                return Event.EOF;
            }
            if (c != '<') {
                readText();
                return Event.TEXT;
            }
            position++;
            Event event = markup();
            if (event != Event.EOF) {
                return event;
            }
        }
    }

    /** The name of the element that starts or ends here, without its prefix. */
    String name() {
        return name;
    }

    /** An attribute by its name without prefix; empty when absent. */
    String attribute(String local) {
        return tag.value(local);
    }

    /** An attribute by its full name, for formats that use one local name twice. */
    String attributeNamed(String full) {
        return tag.valueOfFull(full);
    }

    int intAttribute(String local, int otherwise) {
        String value = tag.value(local);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean flag(String local) {
        String value = tag.value(local);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    String text() throws ReadFailure {
        String plain = new String(token, 0, tokenLength, StandardCharsets.UTF_8);
        return entities ? XmlText.resolved(plain) : plain;
    }

    /** The text up to the end of the element that has just started; elements inside are passed over. */
    String elementText() throws IOException {
        int depth = open.size();
        if (endPending) {
            next();
            return "";
        }
        String first = "";
        StringBuilder all = new StringBuilder(0);
        while (true) {
            Event event = next();
            if (event == Event.END && open.size() < depth) {
                return all.length() == 0 ? first : all.toString();
            }
            if (event == Event.EOF) {
                throw corrupt();
            }
            if (event == Event.TEXT && open.size() == depth) {
                if (first.isEmpty()) {
                    first = text();
                } else {
                    all.append(all.length() == 0 ? first : "").append(text());
                    bound(all);
                }
            }
        }
    }

    /** Refuses a text that is put together from more pieces than any cell holds. */
    static void bound(StringBuilder text) throws ReadFailure {
        if (text.length() > LONGEST) {
            throw ReadFailure.of(ReadProblem.Code.TEXT_TOO_LONG);
        }
    }

    /** Passes over the element that has just started. */
    void skipElement() throws IOException {
        elementText();
    }

    private Event markup() throws IOException {
        int c = peek();
        if (c == '/') {
            position++;
            readUntil('>');
            return end();
        }
        if (c == '?') {
            skipPast("?>");
            return Event.EOF;
        }
        if (c == '!') {
            return exclamation();
        }
        readTag();
        name = tag.parse(token, tokenLength);
        if (tag.selfClosing()) {
            endPending = true;
        } else {
            open.push(name);
            if (open.size() > DEEPEST) {
                throw corrupt();
            }
        }
        return Event.START;
    }

    private Event end() throws ReadFailure {
        int length = tokenLength;
        while (length > 0 && token[length - 1] <= ' ') {
            length--;
        }
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (token[i] == ':') {
                from = i + 1;
            }
        }
        name = names.name(token, from, length);
        if (open.isEmpty() || !open.pop().equals(name)) {
            throw corrupt();
        }
        return Event.END;
    }

    private Event exclamation() throws IOException {
        position++;
        if (peek() == '-') {
            skipPast("-->");
            return Event.EOF;
        }
        if (peek() == '[') {
            for (int i = 0; i < "[CDATA[".length(); i++) {
                read();
            }
            readCdata();
            return Event.TEXT;
        }
        // A document type has no place in a workbook; it is only ever there to do harm.
        throw corrupt();
    }

    private void readCdata() throws IOException {
        tokenLength = 0;
        entities = false;
        while (true) {
            append((byte) read());
            if (tokenLength >= 3
                    && token[tokenLength - 1] == '>'
                    && token[tokenLength - 2] == ']'
                    && token[tokenLength - 3] == ']') {
                tokenLength -= 3;
                return;
            }
        }
    }

    private void readText() throws IOException {
        tokenLength = 0;
        entities = false;
        while (position < limit || fill()) {
            int from = position;
            int to = from;
            while (to < limit && buffer[to] != '<') {
                entities |= buffer[to] == '&' || buffer[to] == '\r';
                to++;
            }
            appendAll(from, to);
            position = to;
            if (to < limit) {
                return;
            }
        }
    }

    /** A tag up to its closing bracket, which may also stand inside quotes. */
    private void readTag() throws IOException {
        tokenLength = 0;
        byte quote = 0;
        while (position < limit || fill()) {
            int from = position;
            for (int to = from; to < limit; to++) {
                byte c = buffer[to];
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    appendAll(from, to);
                    position = to + 1;
                    return;
                }
            }
            appendAll(from, limit);
            position = limit;
        }
        throw corrupt();
    }

    private void readUntil(char stop) throws IOException {
        tokenLength = 0;
        for (int c = read(); c != stop; c = read()) {
            append((byte) c);
        }
    }

    private void skipPast(String stop) throws IOException {
        int matched = 0;
        while (matched < stop.length()) {
            int c = read();
            if (c == stop.charAt(matched)) {
                matched++;
            } else if (!(matched > 1 && c == stop.charAt(matched - 1))) {
                matched = c == stop.charAt(0) ? 1 : 0;
            }
        }
    }

    private int peek() throws IOException {
        return position < limit || fill() ? buffer[position] & 0xFF : -1;
    }

    private int read() throws IOException {
        if (position >= limit && !fill()) {
            throw corrupt();
        }
        return buffer[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        limit = in.read(buffer, 0, buffer.length);
        position = 0;
        return limit > 0;
    }

    private void append(byte c) throws ReadFailure {
        ensure(1);
        token[tokenLength++] = c;
    }

    private void appendAll(int from, int to) throws ReadFailure {
        int count = to - from;
        ensure(count);
        System.arraycopy(buffer, from, token, tokenLength, count);
        tokenLength += count;
    }

    private void ensure(int more) throws ReadFailure {
        if (tokenLength + more > token.length) {
            if (tokenLength + more > LONGEST) {
                throw ReadFailure.of(ReadProblem.Code.TEXT_TOO_LONG);
            }
            token = Arrays.copyOf(token, Math.max(token.length * 2, tokenLength + more));
        }
    }

    private static ReadFailure corrupt() {
        return ReadFailure.of(ReadProblem.Code.CORRUPT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
