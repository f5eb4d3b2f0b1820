package vn.ptdv.logic.text;

import java.text.Normalizer;

/** What a Vietnamese letter is made of: base letter, tone, and its plain Latin letter. Table lookups only. */
final class Letters {
    static final int LEVEL = 0;

    /** Twelve vowels, each without a tone and then with huyền, hỏi, ngã, sắc, nặng: the order of the dictionary. */
    private static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ"
    };

    private static final int SIZE = 0x1F00;
    private static final char[] BASE = new char[SIZE];
    private static final byte[] TONE = new byte[SIZE];
    private static final char[] PLAIN = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            BASE[c] = Character.toLowerCase(c);
            PLAIN[c] = plainOf(Character.toLowerCase(c));
        }
        for (String row : VOWELS) {
            for (int tone = 0; tone < row.length(); tone++) {
                char lower = row.charAt(tone);
                char upper = Character.toUpperCase(lower);
                BASE[lower] = row.charAt(0);
                BASE[upper] = row.charAt(0);
                TONE[lower] = (byte) tone;
                TONE[upper] = (byte) tone;
            }
        }
    }

    private Letters() {}

    /** Lower case and without its tone: Ế gives ê. */
    static char base(char c) {
        return c < SIZE ? BASE[c] : c;
    }

    /** 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
    static int tone(char c) {
        return c < SIZE ? TONE[c] : LEVEL;
    }

    /** Lower case and without any mark: Ế gives e, Đ gives d. */
    static char plain(char c) {
        return c < SIZE ? PLAIN[c] : Character.toLowerCase(c);
    }

    static boolean isVowel(char c) {
        return "aăâeêioôơuưy".indexOf(base(c)) >= 0;
    }

    /** The same letter in the same case with another tone. */
    static char withTone(char c, int tone) {
        for (String row : VOWELS) {
            if (row.charAt(0) == base(c)) {
                char lower = row.charAt(tone);
                return Character.isUpperCase(c) ? Character.toUpperCase(lower) : lower;
            }
        }
        return c;
    }

    private static char plainOf(char lower) {
        // The Icelandic eth looks like đ and is what some old keyboards typed for it.
        if (lower == 'đ' || lower == 'ð') {
            return 'd';
        }
        // Unpaired surrogates never reach the table, so one character always decomposes to at least one.
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        return Character.isLetter(lower) ? parts.charAt(0) : lower;
    }
}
