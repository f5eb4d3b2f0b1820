package vn.ptdv.document.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.ptdv.document.template.PackageWriter.Pressed;

/** A part while it is filled: bytes from the first, so that a list of thousands of rows is never held as letters. */
final class PartBuffer extends ByteArrayOutputStream {
    private static final int USUAL = 32_768;

    PartBuffer() {
        super(USUAL);
    }

    void add(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Pressed pressed(String name) {
        return PackageWriter.press(name, buf, count);
    }

    String text() {
        return toString(StandardCharsets.UTF_8);
    }
}
