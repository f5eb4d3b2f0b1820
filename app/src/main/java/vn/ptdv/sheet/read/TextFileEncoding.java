package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** The encoding of a plain text file: by its mark, by its zeros, by strict decoding, and at last by its letters. */
enum TextFileEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 2),
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 2),
    UTF_16LE(StandardCharsets.UTF_16LE, 0),
    UTF_16BE(StandardCharsets.UTF_16BE, 0),
    WINDOWS_1258(Charset.forName("windows-1258"), 0),
    /** One byte one character; old Vietnamese encodings are recognised later, column by column. */
    WINDOWS_1252(Charset.forName("windows-1252"), 0),
    /** Begins with the mark of UTF-8, which some program has set before other letters. */
    WINDOWS_1258_MISMARKED(Charset.forName("windows-1258"), 3),
    WINDOWS_1252_MISMARKED(Charset.forName("windows-1252"), 3);

    private static final int SAMPLE = 1 << 20;
    /** So many good letters for each broken one make a damaged UTF-8 file, not one in another encoding. */
    private static final int GOOD_FOR_BROKEN = 4;

    private final Charset charset;
    private final int mark;

    TextFileEncoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    boolean guessed() {
        return this == WINDOWS_1258 || this == WINDOWS_1252;
    }

    boolean mismarked() {
        return this == WINDOWS_1258_MISMARKED || this == WINDOWS_1252_MISMARKED;
    }

    /** Whether tones stand beside their letters and are to be put together. */
    boolean decomposed() {
        return this == WINDOWS_1258 || this == WINDOWS_1258_MISMARKED;
    }

    /** What a clerk calls the letters. */
    String words() {
        return Texts.family("sheet.letters", letters());
    }

    /** The name of the letters, without how they are marked. */
    private String letters() {
        return charset.name().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** An encoding and how many places of the file do not keep to it. */
    record Found(TextFileEncoding encoding, long broken) {}

    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }

    /** Looks at the whole file, because a mark or a plain beginning may be followed by other letters. */
    static Found find(Path file) throws IOException {
        TextFileEncoding first = of(sample(file, 0));
        if (first.charset.name().startsWith("UTF-16")) {
            return new Found(first, 0);
        }
        Utf8Check check = Utf8Check.of(file, first.mark);
        boolean utf8 = check.broken() == 0 || check.letters() > GOOD_FOR_BROKEN * check.broken();
        if (utf8) {
            return new Found(first == UTF_8_MARKED ? UTF_8_MARKED : UTF_8, check.broken());
        }
        boolean tones = Windows1258.fits(sample(file, Math.max(first.mark, check.firstBroken() - SAMPLE / 2)));
        if (first == UTF_8_MARKED) {
            return new Found(tones ? WINDOWS_1258_MISMARKED : WINDOWS_1252_MISMARKED, 0);
        }
        return new Found(tones ? WINDOWS_1258 : WINDOWS_1252, 0);
    }

    private static byte[] sample(Path file, long from) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return in.readNBytes(SAMPLE);
        }
    }

    static TextFileEncoding of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return UTF_8_MARKED;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return UTF_16LE_MARKED;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return UTF_16BE_MARKED;
        }
        int[] zeros = zeros(bytes);
        // Zeros at even and odd places alike are left by a disk that lost part of the file, not by letters of two
        // bytes.
        boolean oneSided = Math.min(zeros[0], zeros[1]) * 4 <= Math.max(zeros[0], zeros[1]);
        if (oneSided && zeros[0] + zeros[1] > bytes.length / 20) {
            return zeros[1] >= zeros[0] ? UTF_16LE : UTF_16BE;
        }
        if (isUtf8(bytes)) {
            return UTF_8;
        }
        return Windows1258.fits(bytes) ? WINDOWS_1258 : WINDOWS_1252;
    }

    static boolean looksLikeText(byte[] head) {
        TextFileEncoding encoding = of(head);
        if (encoding.charset.name().startsWith("UTF-16")) {
            return true;
        }
        int control = 0;
        for (byte b : head) {
            control += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A ? 1 : 0;
        }
        return control * 50 <= head.length;
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        // The sample may end in the middle of a letter.
        int length = bytes.length;
        for (int back = 0; back < 3 && length > 0 && bytes.length == SAMPLE && bytes[length - 1] < 0; back++) {
            length--;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            strict.decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
