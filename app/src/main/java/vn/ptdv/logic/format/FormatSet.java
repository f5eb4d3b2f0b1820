package vn.ptdv.logic.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One guidance: from when until when, where it was read, and its values.
 *
 * @param basedOn the guidance of which it says only what it changes; empty where it says all
 */
public record FormatSet(
        String code, String title, String basedOn, Span span, Source source, Map<String, String> values) {
    /** From when it holds, unless a newer one does, and until when its text says so. */
    public record Span(LocalDate from, Optional<LocalDate> to) {}

    /** Where the values were read, and whether they were held against it. */
    public record Source(String text, boolean verified) {}

    public FormatSet {
        values = Map.copyOf(values);
    }
}
