package vn.ptdv.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.store.keys.BookKey;

/** What a backup says of itself; the seal proves that it was written by a program that had the book open. */
public record Manifest(
        int format,
        String program,
        String h2,
        String createdAt,
        Reason reason,
        String keyId,
        int schema,
        Map<String, Long> counts,
        String chainHead,
        List<Entry> entries,
        String seal) {
    static final int FORMAT = 1;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** One file of the backup. */
    public record Entry(String name, long size, String sha256) {}

    public BookFigures figures() {
        return BookFigures.of(schema, counts, chainHead);
    }

    public Instant at() {
        return Instant.parse(createdAt);
    }

    Manifest sealed(BookKey key) {
        return withSeal(key.seal(withSeal("").bytes()));
    }

    boolean isSealedBy(BookKey key) {
        return seal.equals(sealed(key).seal());
    }

    byte[] bytes() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the bytes are not a whole manifest. */
    static Optional<Manifest> read(byte[] bytes) {
        try {
            Manifest read = JSON.readValue(bytes, Manifest.class);
            read.at();
            return read.isWhole() ? Optional.of(read) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // Jackson leaves out what the file leaves out.
    private boolean isWhole() {
        return reason != null
                && keyId != null
                && counts != null
                && chainHead != null
                && entries != null
                && seal != null
                && entries.stream().noneMatch(e -> e.name() == null || e.sha256() == null);
    }

    private Manifest withSeal(String changed) {
        return new Manifest(format, program, h2, createdAt, reason, keyId, schema, counts, chainHead, entries, changed);
    }
}
