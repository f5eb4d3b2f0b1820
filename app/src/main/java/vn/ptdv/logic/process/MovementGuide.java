package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.CommitteeRelation;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Movement;
import vn.ptdv.model.process.MovementCase;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKeys;

/** Moving while in process: which of the cases it is, what follows, and the limits that begin to run. */
public final class MovementGuide {
    private final Deadlines deadlines;

    public MovementGuide(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public MovementAdvice advise(Movement move, List<Event> events) {
        MovementCase found = caseOf(move, events);
        List<Deadline> limits = new ArrayList<>();
        if (found == MovementCase.FILE_SENT || found == MovementCase.DECIDED_TOO_LATE) {
            add(limits, RuleKeys.TRANSFER_FORWARD, Optional.of(move.decidedOn()));
            add(limits, RuleKeys.TRANSFER_DECIDE, move.fileReceivedOn());
        }
        if (found == MovementCase.DECIDED_OTHER_COMMITTEE || found == MovementCase.DECIDED_TOO_LATE) {
            add(limits, RuleKeys.TRANSFER_CANCEL_AFTER, Optional.of(move.decidedOn()));
        }
        if (found == MovementCase.ADMITTED) {
            add(limits, RuleKeys.ACTIVITY_TRANSFER, Optional.of(move.decidedOn()));
            add(limits, RuleKeys.ACTIVITY_TRANSFER_SHOW, Optional.of(move.decidedOn()));
        }
        add(limits, RuleKeys.TRANSFER_REEXAMINE, move.reexaminationAskedOn());
        return new MovementAdvice(found, limits);
    }

    /** What the office does in the case, in words. */
    public static String words(MovementCase movementCase) {
        return Texts.ofEnum("process.movement", movementCase);
    }

    private MovementCase caseOf(Movement move, List<Event> events) {
        if (StateOf.last(events, StageKeys.CEREMONY).isPresent()) {
            return MovementCase.ADMITTED;
        }
        Optional<Event> decision = StateOf.last(events, StageKeys.DECISION);
        if (decision.isPresent()) {
            return decided(move, decision.get().date());
        }
        if (has(events, StageKeys.SENT_UP, StageKeys.APPRAISAL, StageKeys.BTV_VOTE)) {
            return MovementCase.FILE_SENT;
        }
        return has(events, StageKeys.CELL_VOTE, StageKeys.SUBCOMMITTEE, StageKeys.BASE_VOTE)
                ? MovementCase.RESOLUTION_MADE
                : MovementCase.BEFORE_RESOLUTION;
    }

    private MovementCase decided(Movement move, LocalDate decision) {
        if (move.relation() == CommitteeRelation.SAME) {
            return MovementCase.DECIDED_SAME_COMMITTEE;
        }
        boolean tooLate = deadlines
                .single(RuleKeys.TRANSFER_CANCEL_AFTER, move.decidedOn())
                .filter(limit -> decision.isAfter(limit.due()))
                .isPresent();
        return tooLate ? MovementCase.DECIDED_TOO_LATE : MovementCase.DECIDED_OTHER_COMMITTEE;
    }

    private void add(List<Deadline> limits, String key, Optional<LocalDate> basis) {
        basis.flatMap(day -> deadlines.single(key, day)).ifPresent(limits::add);
    }

    private static boolean has(List<Event> events, String... keys) {
        return events.stream().anyMatch(e -> e.isActive() && List.of(keys).contains(e.stageKey()));
    }
}
