package vn.ptdv.model.unit;

import java.time.LocalDate;

/** A figure that was given for a unit as a whole, and the day from which it speaks. */
public record Dated(long amount, LocalDate on) {}
