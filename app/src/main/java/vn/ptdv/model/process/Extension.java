package vn.ptdv.model.process;

import java.time.LocalDate;

/** A deadline moved once, with the reason and the day it moved to. */
public record Extension(LocalDate due, String reason) {}
