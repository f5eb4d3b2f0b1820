package vn.ptdv.sheet.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each text once; the cells hold its number. */
final class SharedStrings {
    /** Texts that nearly never repeat are not worth the memory; they stand in their cell. */
    private static final int MOST = 200_000;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 12);
    private final List<String> texts = new ArrayList<>(1 << 12);
    private long uses;

    /** The number of a text, or less than nothing when it is to stand in its cell. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            uses++;
            return known;
        }
        if (texts.size() >= MOST) {
            return -1;
        }
        int number = texts.size();
        numbers.put(text, number);
        texts.add(text);
        uses++;
        return number;
    }

    void write(Utf8Sink sink) throws IOException {
        sink.raw(XlsxParts.HEAD + "<sst xmlns=\"" + XlsxParts.MAIN + "\" count=\"" + uses + "\" uniqueCount=\""
                + texts.size() + "\">");
        for (String text : texts) {
            sink.raw(OPEN);
            item(sink, text);
            sink.raw(CLOSE);
        }
        sink.raw("</sst>");
    }

    private static final byte[] OPEN = Utf8Sink.ascii("<si>");
    private static final byte[] CLOSE = Utf8Sink.ascii("</si>");
    private static final byte[] TEXT = Utf8Sink.ascii("<t>");
    private static final byte[] TEXT_KEPT = Utf8Sink.ascii("<t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = Utf8Sink.ascii("</t>");

    static void item(Utf8Sink sink, String text) throws IOException {
        boolean kept = (!text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' '))
                || text.indexOf('\n') >= 0;
        sink.raw(kept ? TEXT_KEPT : TEXT);
        sink.text(text);
        sink.raw(TEXT_END);
    }
}
