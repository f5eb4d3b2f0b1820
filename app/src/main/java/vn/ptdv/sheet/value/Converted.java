package vn.ptdv.sheet.value;

import java.util.List;

/** What became of a cell. */
public sealed interface Converted {
    Missing MISSING = new Missing();

    /** A typed value: String, Long, BigDecimal, Boolean, PartialDate, Sex, {@link Code} or {@link DocumentRef}. */
    record Value(Object value) implements Converted {}

    record Missing() implements Converted {}

    /** Why it is no value; {@code details} fill the sentence of the error. */
    record Bad(ValueError error, List<String> details) implements Converted {}

    static Converted of(Object value) {
        return new Value(value);
    }

    static Converted bad(ValueError error, Object... details) {
        return new Bad(error, List.of(details).stream().map(String::valueOf).toList());
    }
}
