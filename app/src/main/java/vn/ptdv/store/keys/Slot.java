package vn.ptdv.store.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The book key wrapped for one holder: a user, or the recovery key. Bytes are base64, as they stand in the file. */
record Slot(String holder, String kdf, int rounds, String salt, String iv, String wrapped) {
    static final String RECOVERY = "";

    static Slot wrap(String holder, char[] password, BookKey key, Stretch stretch) {
        SecureRandom random = new SecureRandom();
        byte[] salt = bytes(random, Ciphers.SALT_BYTES);
        byte[] iv = bytes(random, Ciphers.IV_BYTES);
        char[] composed = Passwords.composed(password);
        byte[] wrapping = Ciphers.stretch(composed, salt, stretch.rounds());
        byte[] secret = key.secret();
        try {
            byte[] wrapped = Ciphers.wrap(wrapping, iv, label(holder), secret);
            return new Slot(holder, Ciphers.KDF, stretch.rounds(), text(salt), text(iv), text(wrapped));
        } finally {
            Passwords.clear(composed);
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    Optional<BookKey> unwrap(char[] password) {
        char[] composed = Passwords.composed(password);
        byte[] wrapping = Ciphers.stretch(composed, bytes(salt), rounds);
        try {
            return Ciphers.unwrap(wrapping, bytes(iv), label(holder), bytes(wrapped))
                    .filter(secret -> secret.length == BookKey.BYTES)
                    .map(BookKey::new);
        } finally {
            Passwords.clear(composed);
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** Whether this version can use it at all. */
    boolean isUsable() {
        try {
            return kdf.equals(Ciphers.KDF)
                    && Stretch.isSane(rounds)
                    && bytes(salt).length > 0
                    && bytes(iv).length == Ciphers.IV_BYTES
                    && bytes(wrapped).length > BookKey.BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String label(String holder) {
        return holder.equals(RECOVERY) ? "recovery" : "user " + holder;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
