package vn.ptdv.logic.process;

import java.util.List;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.MovementCase;

/** What to do about a move, and by when. */
public record MovementAdvice(MovementCase movementCase, List<Deadline> deadlines) {}
