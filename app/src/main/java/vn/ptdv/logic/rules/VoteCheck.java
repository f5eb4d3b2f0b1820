package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Votes;

/** Whether a vote is possible at all, and whether it carries. */
public final class VoteCheck {
    private final RuleBook rules;

    public VoteCheck(RuleBook rules) {
        this.rules = rules;
    }

    /** Why the numbers cannot be right; empty if they can. */
    public static List<Refusal> impossible(Votes votes) {
        List<Refusal> reasons = new ArrayList<>();
        if (Math.min(Math.min(votes.total(), votes.summoned()), Math.min(votes.present(), votes.inFavour())) < 0
                || votes.against() < 0) {
            reasons.add(Refusal.of(RefusalCode.VOTES_NEGATIVE));
        }
        if (votes.summoned() > votes.total()) {
            reasons.add(Refusal.of(RefusalCode.SUMMONED_OVER_TOTAL, votes.summoned(), votes.total()));
        }
        if (votes.present() > votes.summoned()) {
            reasons.add(Refusal.of(RefusalCode.PRESENT_OVER_SUMMONED, votes.present(), votes.summoned()));
        }
        // Sums in long, so that absurd typed numbers do not wrap round and pass.
        if ((long) votes.inFavour() + votes.against() > votes.present()) {
            reasons.add(Refusal.of(
                    RefusalCode.VOTES_OVER_PRESENT, (long) votes.inFavour() + votes.against(), votes.present()));
        }
        return reasons;
    }

    /** Whether the votes reach what the rule asks on that day. */
    public List<Finding> check(Votes votes, String voteRule, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        rules.value(voteRule, day).ifPresent(rule -> findings.add(threshold(votes, rule)));
        if (voteRule.equals(RuleKeys.VOTE_CELL_MIN)) {
            rules.value(RuleKeys.CELL_MEETING_MIN, day)
                    .filter(least -> votes.total() < least.number())
                    .ifPresent(least -> findings.add(
                            Finding.warning(FindingCode.CELL_TOO_SMALL, least, votes.total(), least.number())));
        }
        return findings;
    }

    /** After so many failed votes the cell reports upwards. */
    public List<Finding> checkFailures(int failedVotes, LocalDate day) {
        return rules
                .value(RuleKeys.VOTE_FAIL_REPORT_AFTER, day)
                .filter(limit -> failedVotes >= limit.number())
                .map(limit -> Finding.warning(FindingCode.VOTE_FAIL_REPORT, limit, failedVotes))
                .stream()
                .toList();
    }

    private static Finding threshold(Votes votes, RuleValue rule) {
        int needed = Thresholds.needed(rule, votes.summoned());
        return votes.inFavour() >= needed
                ? Finding.fine(FindingCode.VOTE_OK, rule, votes.inFavour(), votes.summoned(), needed)
                : Finding.broken(FindingCode.VOTE_NOT_ENOUGH, rule, votes.inFavour(), votes.summoned(), needed);
    }
}
