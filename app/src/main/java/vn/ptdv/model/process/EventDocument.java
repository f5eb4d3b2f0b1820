package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** Number and date of the resolution or decision behind an event. */
public record EventDocument(String number, Optional<LocalDate> date) {
    public static final EventDocument NONE = new EventDocument("", Optional.empty());
}
