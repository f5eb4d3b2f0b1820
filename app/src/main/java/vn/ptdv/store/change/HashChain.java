package vn.ptdv.store.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of one action over the one before it, so that a line changed from outside shows. */
final class HashChain {
    static final String FIRST = "0".repeat(64);
    private final MessageDigest digest;

    HashChain(String previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(previous);
    }

    /** Length first, so that moving a character from one part to the next gives another hash. */
    HashChain add(@Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        int length = part == null ? -1 : bytes.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        digest.update(bytes);
        return this;
    }

    HashChain add(LoggedRow row) {
        return add(row.table()).add(row.key()).add(row.op()).add(row.before()).add(row.after());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
