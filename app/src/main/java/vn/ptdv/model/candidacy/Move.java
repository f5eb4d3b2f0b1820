package vn.ptdv.model.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.process.Movement;

/** Someone moves: to a unit of the book, or to a place outside it. */
public record Move(
        LocalDate on,
        Optional<Long> toUnit,
        String otherPlace,
        Movement movement,
        String decisionNumber,
        String note) {}
