package vn.ptdv.logic.scan;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of files that are kept, known by their first bytes because an ending can be anything. */
public enum ScanKind {
    PDF("pdf", "25504446"),
    JPEG("jpg", "ffd8ff"),
    PNG("png", "89504e470d0a1a0a");

    private final String ending;
    private final byte[] start;

    ScanKind(String ending, String start) {
        this.ending = ending;
        this.start = HexFormat.of().parseHex(start);
    }

    public static Optional<ScanKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /** What its file name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    private boolean begins(byte[] content) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
