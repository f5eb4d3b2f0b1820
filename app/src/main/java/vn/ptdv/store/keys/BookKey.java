package vn.ptdv.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The random 256-bit secret that the data file is encrypted with; closing it wipes it from memory. */
public final class BookKey implements AutoCloseable {
    static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final byte[] secret;

    BookKey(byte[] secret) {
        this.secret = secret;
    }

    static BookKey random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new BookKey(secret);
    }

    /** What H2 takes as the file password: hexadecimal, because it allows no blanks. */
    public char[] filePassword() {
        char[] digits = new char[BYTES * 2];
        for (int i = 0; i < BYTES; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(secret[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(secret[i]);
        }
        return digits;
    }

    /** Tells keys of different books apart without giving anything of the key away. */
    public String id() {
        MessageDigest digest = Ciphers.sha256();
        digest.update("ptdv book key id".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(secret), 0, ID_BYTES);
    }

    /** A mark that only a holder of this key can make over these bytes. */
    public String seal(byte[] content) {
        MessageDigest digest = Ciphers.sha256();
        digest.update("ptdv seal".getBytes(StandardCharsets.US_ASCII));
        byte[] sealing = digest.digest(secret);
        try {
            return HexFormat.of().formatHex(Ciphers.mac(sealing, content));
        } finally {
            Arrays.fill(sealing, (byte) 0);
        }
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "BookKey";
    }
}
