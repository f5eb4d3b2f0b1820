package vn.ptdv.logic.session;

import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.model.process.RuleKeys;

/** By which rule the body that decides votes: usually that of a standing committee, another under delegated competence. */
public record DecidingVote(RuleBook rules, String ruleKey) {
    public static DecidingVote ofStandingCommittee(RuleBook rules) {
        return new DecidingVote(rules, RuleKeys.VOTE_STANDING_MIN);
    }
}
