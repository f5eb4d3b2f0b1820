package vn.ptdv.logic.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** In which way a column of Vietnamese text was written before it came here. */
public enum TextEncoding {
    UNICODE,
    DECOMPOSED,
    TCVN3,
    /** The same codes in a font whose name ends in H, which shows small letters as capitals. */
    TCVN3_CAPITALS,
    VNI,
    VISCII,
    WINDOWS_1258,
    /** UTF-8 that some program opened as Western text. */
    UTF8_MISREAD,
    /** Today's letters with the tones of oa, oe, uy on the second vowel, to be set on the first: uỷ to ủy. */
    TONES_NEW,
    /** The other way round: ủy to uỷ. */
    TONES_OLD;

    private static final int LONGEST_CODE = 2;

    /** Whether the letters are today's and only their tones are placed otherwise. */
    boolean isOfTones() {
        return this == TONES_NEW || this == TONES_OLD;
    }

    /** The encoding that a font stands for, known by its name: .VnTime, .VnTimeH, VNI-Times, VI Times. */
    static Optional<TextEncoding> ofFont(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(name.endsWith("h") ? TCVN3_CAPITALS : TCVN3);
        }
        if (name.startsWith("vni")) {
            return Optional.of(VNI);
        }
        return name.startsWith("vi ") ? Optional.of(VISCII) : Optional.empty();
    }

    String decode(String text) {
        return VietnameseText.nfc(
                switch (this) {
                    case UNICODE, DECOMPOSED -> unicode(text);
                    case TCVN3 -> mapped(text, CodePages.TCVN3);
                    case TCVN3_CAPITALS -> VietnameseText.upper(mapped(text, CodePages.TCVN3));
                    case VNI -> mapped(text, CodePages.VNI);
                    case VISCII -> mapped(text, CodePages.VISCII);
                    case WINDOWS_1258 -> mapped(text, CodePages.WINDOWS_1258);
                    case UTF8_MISREAD -> misread(text);
                    case TONES_NEW -> ToneStyle.OLD.rewrite(VietnameseText.nfc(unicode(text)));
                    case TONES_OLD -> ToneStyle.NEW.rewrite(VietnameseText.nfc(unicode(text)));
                });
    }

    private static String unicode(String text) {
        return text.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111');
    }

    private static String mapped(String text, Map<String, String> codes) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = codeLength(text, i, codes);
            String code = text.substring(i, i + Math.max(length, 1));
            out.append(codes.getOrDefault(code, code));
            i += code.length();
        }
        return out.toString();
    }

    private static int codeLength(String text, int from, Map<String, String> codes) {
        for (int length = Math.min(LONGEST_CODE, text.length() - from); length > 0; length--) {
            if (codes.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String misread(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(CodePages.bytes(text)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }
}
