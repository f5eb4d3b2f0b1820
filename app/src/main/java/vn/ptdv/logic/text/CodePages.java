package vn.ptdv.logic.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The old Vietnamese code pages, each as a map from what was read as Western text to the letter that was meant. */
final class CodePages {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String TCVN3_FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ";
    private static final String VISCII_FROM_80 = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ";
    private static final String VISCII_FROM_A0 =
            "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
    private static final String VISCII_LOW = "\u0002\u0005\u0006\u0014\u0019\u001E";
    private static final String VISCII_LOW_LETTERS = "ẲẴẪỶỸỴ";
    private static final char UNUSED = '_';

    /** The ABC fonts: one sign for each small letter, capitals only without a tone. */
    static final Map<String, String> TCVN3 = run(0xA1, TCVN3_FROM_A1);

    static final Map<String, String> VISCII = viscii();
    static final Map<String, String> VNI = vni();
    static final Map<String, String> WINDOWS_1258 = pairs(
            "\u00C3\u00E3\u00D0\u00F0\u00D5\u00F5\u00DD\u00FD\u00CC\u00D2\u00DE\u00EC\u00F2",
            "ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323");

    private CodePages() {}

    /** The bytes that Western text was read from; a sign that has none becomes itself cut to a byte. */
    static byte[] bytes(String western) {
        byte[] bytes = new byte[western.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = western.charAt(i);
            bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WESTERN)[0];
        }
        return bytes;
    }

    private static Map<String, String> viscii() {
        Map<String, String> map = run(0xA0, VISCII_FROM_A0);
        map.putAll(pairs(VISCII_LOW, VISCII_LOW_LETTERS));
        for (int i = 0; i < VISCII_FROM_80.length(); i++) {
            String letter = VISCII_FROM_80.substring(i, i + 1);
            byte code = (byte) (0x80 + i);
            // Read as Latin-1 the code stays a control sign, read as Windows-1252 it became a Western one.
            map.put(new String(new byte[] {code}, StandardCharsets.ISO_8859_1), letter);
            map.put(new String(new byte[] {code}, WESTERN), letter);
        }
        return map;
    }

    /** Each vowel is followed by a sign for its hat and tone together, except i and the nặng of y. */
    private static Map<String, String> vni() {
        Map<String, String> map = pairs("ôöñìæóíòî", "ơưđìỉĩíịỵ");
        String[] bases = {"a", "e", "o", "u", "y", "ô", "ö"};
        String[] plain = {"a", "e", "o", "u", "y", "ơ", "ư"};
        for (int i = 0; i < bases.length; i++) {
            addMarks(map, bases[i], plain[i], "øûõùï");
        }
        addHats(map, "a", "â", "âàåãáä");
        addHats(map, "e", "ê", "âàåãáä");
        addHats(map, "o", "ô", "âàåãáä");
        addHats(map, "a", "ă", "êèúüéë");
        Map<String, String> both = new HashMap<>(map);
        map.forEach((code, letter) -> addCapitals(both, code, letter));
        return both;
    }

    private static void addMarks(Map<String, String> map, String base, String letter, String marks) {
        for (int tone = 1; tone <= marks.length(); tone++) {
            map.put(base + marks.charAt(tone - 1), toned(letter, tone));
        }
    }

    private static void addHats(Map<String, String> map, String base, String letter, String marks) {
        for (int tone = 0; tone < marks.length(); tone++) {
            map.put(base + marks.charAt(tone), toned(letter, tone));
        }
    }

    private static void addCapitals(Map<String, String> map, String code, String letter) {
        String capital = VietnameseText.upper(code);
        map.put(capital, VietnameseText.upper(letter));
        map.put(capital.charAt(0) + code.substring(1), VietnameseText.upper(letter));
    }

    private static String toned(String letter, int tone) {
        return String.valueOf(Letters.withTone(letter.charAt(0), tone));
    }

    private static Map<String, String> run(int first, String letters) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != UNUSED) {
                map.put(String.valueOf((char) (first + i)), letters.substring(i, i + 1));
            }
        }
        return map;
    }

    private static Map<String, String> pairs(String codes, String letters) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < codes.length(); i++) {
            map.put(codes.substring(i, i + 1), letters.substring(i, i + 1));
        }
        return map;
    }
}
