package vn.ptdv.sheet.preview;

import java.util.List;
import java.util.Map;

/** Looks up what the book already has; implemented over the store, or over a map in tests. */
@FunctionalInterface
public interface ExistingRows {
    Found find(Map<String, Object> values);

    /** Fetches together what looking up these rows will need, and says how they may then be looked up. */
    default Asking gather(List<Map<String, Object>> rows) {
        return Asking.ONE_BY_ONE;
    }

    /** Whether several rows may be looked up at the same time. */
    enum Asking {
        ONE_BY_ONE,
        TOGETHER
    }

    /** Nothing, exactly this one, or some that look alike. */
    sealed interface Found {
        record None() implements Found {}

        record One(Known known) implements Found {}

        record Alike(List<Known> known) implements Found {}
    }

    /** A record of the book: its id, how it is called, and its values in the types of the converters. */
    record Known(String id, String label, Map<String, Object> values) {}

    static ExistingRows none() {
        return values -> new Found.None();
    }
}
