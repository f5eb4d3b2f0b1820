package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.OptionalLong;

/** A difficulty that a unit met, what it proposes, and what was answered. */
public record Difficulty(
        long id, OptionalLong unitId, LocalDate on, String difficulty, String proposal, String answer) {}
