package vn.ptdv.ui.common.sampler;

import java.time.LocalDate;
import vn.ptdv.ui.common.layout.Status;

/** A made-up row of the sampler's table. */
record SampleRow(
        long id, String name, LocalDate born, String unit, String step, long days, double share, Status status) {}
