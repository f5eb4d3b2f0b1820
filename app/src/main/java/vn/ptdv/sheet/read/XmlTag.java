package vn.ptdv.sheet.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The start tag at hand: its attributes as places in the bytes, made into strings only when asked for. */
final class XmlTag {
    private final XmlNames shared;
    private byte[] source = new byte[0];
    private String[] names = new String[16];
    private int[] places = new int[48];
    private int count;
    private boolean selfClosing;

    XmlTag(XmlNames shared) {
        this.shared = shared;
    }

    /** Takes the inside of a tag and gives the element's name without prefix. */
    String parse(byte[] token, int length) throws ReadFailure {
        source = token;
        count = 0;
        int end = length;
        selfClosing = end > 0 && token[end - 1] == '/';
        if (selfClosing) {
            end--;
        }
        int at = 0;
        int local = 0;
        while (at < end && token[at] > ' ') {
            if (token[at++] == ':') {
                local = at;
            }
        }
        if (at == 0) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
        String name = shared.name(token, local, at);
        while (at < end) {
            at = attribute(at, end);
        }
        return name;
    }

    boolean selfClosing() {
        return selfClosing;
    }

    String value(String local) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(local)) {
                return text(i);
            }
        }
        return "";
    }

    String valueOfFull(String full) {
        for (int i = 0; i < count; i++) {
            int from = places[i * 3];
            int length = full.length();
            if (places[i * 3 + 1] - 2 - from >= length
                    && new String(source, from, length, StandardCharsets.UTF_8).equals(full)
                    && (source[from + length] == '=' || source[from + length] <= ' ')) {
                return text(i);
            }
        }
        return "";
    }

    private int attribute(int start, int end) throws ReadFailure {
        int at = start;
        while (at < end && source[at] <= ' ') {
            at++;
        }
        if (at >= end) {
            return end;
        }
        int from = at;
        int local = at;
        while (at < end && source[at] != '=' && source[at] > ' ') {
            if (source[at++] == ':') {
                local = at;
            }
        }
        int nameEnd = at;
        while (at < end && (source[at] == '=' || source[at] <= ' ')) {
            at++;
        }
        if (at >= end) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
        byte quote = source[at++];
        int valueFrom = at;
        while (at < end && source[at] != quote) {
            at++;
        }
        remember(shared.name(source, local, nameEnd), from, valueFrom, at);
        return at + 1;
    }

    private void remember(String name, int from, int valueFrom, int valueTo) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            places = Arrays.copyOf(places, count * 6);
        }
        names[count] = name;
        places[count * 3] = from;
        places[count * 3 + 1] = valueFrom;
        places[count * 3 + 2] = valueTo;
        count++;
    }

    private String text(int i) {
        int from = places[i * 3 + 1];
        String plain = new String(source, from, places[i * 3 + 2] - from, StandardCharsets.UTF_8);
        return plain.indexOf('&') < 0 ? plain : XmlText.lenient(plain);
    }
}
