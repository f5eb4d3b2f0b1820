package vn.ptdv.logic.session;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.rules.Thresholds;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;

/** What one ballot comes to: the votes needed of all members, and the conclusion that follows from it. */
public record Tally(int needed, Optional<Conclusion> suggested, Optional<FieldFinding> fault) {
    /** The tally of a ballot among so many members on a day; pure, so that the grid can show it as one types. */
    public static Tally of(DecidingVote vote, LocalDate on, int members, Ballot ballot) {
        int needed = needed(vote, on, members);
        Optional<FieldFinding> fault = fault(members, ballot);
        Optional<Conclusion> suggested = fault.isPresent()
                ? Optional.empty()
                : Optional.of(ballot.inFavour() >= needed ? Conclusion.AGREED : Conclusion.REFUSED);
        return new Tally(needed, suggested, fault);
    }

    /** The fewest votes in favour that carry. */
    public static int needed(DecidingVote vote, LocalDate on, int members) {
        // Without a rule nobody can say that fewer than all are enough.
        return vote.rules()
                .value(vote.ruleKey(), on)
                .map(rule -> Thresholds.needed(rule, members))
                .orElse(members);
    }

    private static Optional<FieldFinding> fault(int members, Ballot ballot) {
        if (ballot.present() < 0 || ballot.inFavour() < 0 || ballot.against() < 0) {
            return Optional.of(FieldFinding.of("votes", Fault.BELOW_ZERO));
        }
        if (ballot.present() > members) {
            return Optional.of(FieldFinding.of("present", Fault.PRESENT_OVER_TOTAL, ballot.present(), members));
        }
        long cast = (long) ballot.inFavour() + ballot.against();
        return cast > ballot.present()
                ? Optional.of(FieldFinding.of("votes", Fault.VOTES_OVER_PRESENT, cast, ballot.present()))
                : Optional.empty();
    }
}
