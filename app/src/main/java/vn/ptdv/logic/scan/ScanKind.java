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
    private final String start;

    ScanKind(String ending, String start) {
        this.ending = ending;
        this.start = start;
    }

    public static Optional<ScanKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /** What its file name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    private boolean begins(byte[] content) {
        int bytes = start.length() / 2;
        return content.length >= bytes
                && HexFormat.of().formatHex(content, 0, bytes).equals(start);
    }
}
