package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.BLOB_STORE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;

/** Contents of photos and scans by their own hash; being never changed, they stay when the row that names them goes. */
public final class Blobs {
    private Blobs() {}

    /** Keeps the content inside the action and returns the hash by which rows name it. */
    public static String put(Work work, byte[] content) {
        String sha = sha256(content);
        DSLContext sql = work.raw();
        if (!sql.fetchExists(BLOB_STORE, BLOB_STORE.SHA256.eq(sha))) {
            sql.insertInto(BLOB_STORE)
                    .set(BLOB_STORE.SHA256, sha)
                    .set(BLOB_STORE.BYTE_SIZE, (long) content.length)
                    .set(BLOB_STORE.CONTENT, content)
                    .execute();
        }
        return sha;
    }

    public static Optional<byte[]> get(DSLContext reading, String sha) {
        return reading.select(BLOB_STORE.CONTENT)
                .from(BLOB_STORE)
                .where(BLOB_STORE.SHA256.eq(sha))
                .fetchOptional(BLOB_STORE.CONTENT);
    }

    /** The name that a content has. */
    public static String hash(byte[] content) {
        return sha256(content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
