package vn.ptdv.document.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs parts into a Word file.
 *
 * <p>What never changes is pressed once and copied as it is into every file, which the JDK's own writer cannot do.
 */
final class PackageWriter {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int NAMES_ARE_UTF8 = 0x0800;
    private static final int DEFLATED = 8;
    private static final int LONG = 1 << 20;
    private static final int QUICK = 3;
    private static final int NO_TIME = 0;
    private static final int NO_DAY = 0x21;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(2_048);
    private int count;

    /** A part pressed and ready to be copied. */
    record Pressed(byte[] name, byte[] bytes, int size, int crc) {}

    static Pressed press(String name, byte[] content) {
        return press(name, content, content.length);
    }

    /** The first so many bytes; long lists repeat themselves so much that looking harder finds next to nothing more. */
    static Pressed press(String name, byte[] content, int length) {
        Deflater deflater = new Deflater(length > LONG ? QUICK : Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content, 0, length);
            deflater.finish();
            ByteArrayOutputStream pressed = new ByteArrayOutputStream(Math.min(length, LONG) / 3 + 64);
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                pressed.write(buffer, 0, deflater.deflate(buffer));
            }
            CRC32 crc = new CRC32();
            crc.update(content, 0, length);
            return new Pressed(
                    name.getBytes(StandardCharsets.UTF_8), pressed.toByteArray(), length, (int) crc.getValue());
        } finally {
            deflater.end();
        }
    }

    void add(Pressed part) {
        int at = out.size();
        number(out, LOCAL, 4);
        facts(out, part);
        out.writeBytes(part.name);
        out.writeBytes(part.bytes);
        number(directory, CENTRAL, 4);
        number(directory, VERSION, 2);
        facts(directory, part);
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 4);
        number(directory, at, 4);
        directory.writeBytes(part.name);
        count++;
    }

    byte[] finish() {
        int at = out.size();
        out.writeBytes(directory.toByteArray());
        number(out, END, 4);
        number(out, 0, 4);
        number(out, count, 2);
        number(out, count, 2);
        number(out, directory.size(), 4);
        number(out, at, 4);
        number(out, 0, 2);
        return out.toByteArray();
    }

    /** What the entry and the directory say alike. */
    private static void facts(ByteArrayOutputStream to, Pressed part) {
        number(to, VERSION, 2);
        number(to, NAMES_ARE_UTF8, 2);
        number(to, DEFLATED, 2);
        number(to, NO_TIME, 2);
        number(to, NO_DAY, 2);
        number(to, part.crc, 4);
        number(to, part.bytes.length, 4);
        number(to, part.size, 4);
        number(to, part.name.length, 2);
        number(to, 0, 2);
    }

    private static void number(ByteArrayOutputStream to, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            to.write(value >>> (8 * i));
        }
    }
}
