package vn.ptdv.model;

import java.time.LocalDate;

/** One day on which the week's usual order does not hold, as announced for its year. */
public record Holiday(LocalDate date, HolidayKind kind, String name) {}
