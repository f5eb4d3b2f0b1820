package vn.ptdv.sheet.read;

/** Tells Windows-1258 from the other one-byte encodings: its tone marks follow a vowel, and it needs no symbols. */
final class Windows1258 {
    private static final int[] LETTERS = {
        0xC0, 0xC1, 0xC2, 0xC3, 0xC8, 0xC9, 0xCA, 0xCD, 0xD0, 0xD3, 0xD4, 0xD5, 0xD9, 0xDA, 0xDD, 0xE0, 0xE1, 0xE2,
        0xE3, 0xE8, 0xE9, 0xEA, 0xED, 0xF0, 0xF3, 0xF4, 0xF5, 0xF9, 0xFA, 0xFD
    };
    private static final int[] TONES = {0xCC, 0xD2, 0xDE, 0xEC, 0xF2};
    private static final String PLAIN_VOWELS = "aeiouyAEIOUY";
    private static final int FIRST_NOT_ASCII = 0x80;

    private Windows1258() {}

    static boolean fits(byte[] bytes) {
        int high = 0;
        int good = 0;
        int tones = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            if (c < FIRST_NOT_ASCII) {
                continue;
            }
            high++;
            if (in(TONES, c)) {
                tones++;
                good += i > 0 && vowel(bytes[i - 1] & 0xFF) ? 1 : 0;
            } else if (in(LETTERS, c)) {
                good++;
            }
        }
        return tones > 0 && good * 20 >= high * 19;
    }

    private static boolean vowel(int c) {
        return c < FIRST_NOT_ASCII ? PLAIN_VOWELS.indexOf(c) >= 0 : in(LETTERS, c);
    }

    private static boolean in(int[] set, int c) {
        for (int one : set) {
            if (one == c) {
                return true;
            }
        }
        return false;
    }
}
