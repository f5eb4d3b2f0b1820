package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A training on procedure for committee members and those who do the work. */
public record TrainingLog(
        long id, LocalDate on, String topic, OptionalInt participants, OptionalLong unitId, String note) {}
