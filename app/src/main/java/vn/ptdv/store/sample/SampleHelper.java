package vn.ptdv.store.sample;

import java.time.LocalDate;

/** An official member who helps others. */
record SampleHelper(String name, String folded, LocalDate admittedOn) {}
