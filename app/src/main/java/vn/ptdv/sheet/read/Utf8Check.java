package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a whole file keeps to UTF-8, byte by byte and without holding it: letters beyond ASCII, and broken places. */
final class Utf8Check {
    private static final int BLOCK = 1 << 16;
    private long letters;
    private long broken;
    private long firstBroken;
    private long at;
    private int missing;
    private int lowest;
    private int highest;

    private Utf8Check() {}

    static Utf8Check of(Path file, int mark) throws IOException {
        Utf8Check check = new Utf8Check();
        check.at = mark;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            byte[] block = new byte[BLOCK];
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                for (int i = 0; i < got; i++) {
                    check.take(block[i] & 0xFF);
                    check.at++;
                }
            }
        }
        if (check.missing > 0) {
            check.breakHere();
        }
        return check;
    }

    long letters() {
        return letters;
    }

    long broken() {
        return broken;
    }

    /** Where the first broken place stands, in bytes. */
    long firstBroken() {
        return firstBroken;
    }

    private void take(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                follow();
                return;
            }
            breakHere();
        }
        if (b >= 0x80) {
            begin(b);
        }
    }

    private void follow() {
        lowest = 0x80;
        highest = 0xBF;
        if (--missing == 0) {
            letters++;
        }
    }

    // The second byte is narrower after some first ones, so that no letter can be written in two ways.
    private void begin(int b) {
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
        } else {
            breakHere();
        }
    }

    private void breakHere() {
        firstBroken = broken == 0 ? at : firstBroken;
        broken++;
        missing = 0;
    }
}
