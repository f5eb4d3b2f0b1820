package vn.ptdv.model.process;

import java.time.LocalDate;

/** Why an event no longer counts; the event itself stays. */
public record Cancellation(LocalDate on, String reason) {}
