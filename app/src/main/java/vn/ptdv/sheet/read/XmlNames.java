package vn.ptdv.sheet.read;

import java.nio.charset.StandardCharsets;

/** Gives the few names of a part as the same strings again and again, without making new ones. */
final class XmlNames {
    private static final int SIZE = 1 << 9;
    private final byte[][] bytes = new byte[SIZE][];
    private final String[] names = new String[SIZE];

    String name(byte[] source, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + source[i];
        }
        int slot = (hash ^ hash >>> 9) & SIZE - 1;
        byte[] known = bytes[slot];
        if (known != null && same(known, source, from, to)) {
            return names[slot];
        }
        String name = new String(source, from, to - from, StandardCharsets.UTF_8);
        bytes[slot] = name.getBytes(StandardCharsets.UTF_8);
        names[slot] = name;
        return name;
    }

    private static boolean same(byte[] known, byte[] source, int from, int to) {
        if (known.length != to - from) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] != source[from + i]) {
                return false;
            }
        }
        return true;
    }
}
