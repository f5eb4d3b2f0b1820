package vn.ptdv.model.unit;

import java.time.LocalDate;

/** A check of a unit: who came, when, what was found and concluded. */
public record Inspection(long id, long unitId, LocalDate on, String team, String finding, String conclusion) {}
