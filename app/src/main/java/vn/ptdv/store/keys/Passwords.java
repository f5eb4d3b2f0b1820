package vn.ptdv.store.keys;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/** Passwords as typed: the same letters give the same password, whichever way the typing tool composed them. */
final class Passwords {
    private Passwords() {}

    /** A copy in composed form; both copies are the caller's to clear. */
    static char[] composed(char[] typed) {
        CharBuffer letters = CharBuffer.wrap(typed);
        // Only what needs composing passes through a String, which cannot be cleared.
        return Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                ? typed.clone()
                : Normalizer.normalize(letters, Normalizer.Form.NFC).toCharArray();
    }

    static void clear(char[] password) {
        Arrays.fill(password, '\0');
    }
}
