package vn.ptdv.model.candidacy;

import java.time.LocalDate;
import vn.ptdv.model.process.MovementCase;

/** A move that was made, as the timeline shows it. */
public record Moved(
        long id, LocalDate on, MovementCase movementCase, String from, String to, String decisionNumber, String note) {}
