package vn.ptdv.store.process;

import java.util.List;
import java.util.NavigableMap;
import vn.ptdv.logic.candidacy.EffectiveEvents;
import vn.ptdv.logic.process.Advance;
import vn.ptdv.logic.process.AdvanceSetting;
import vn.ptdv.logic.process.Checklist;
import vn.ptdv.logic.process.DeadlineCalculator;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.process.Deadlines;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.process.StateOf;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.session.DecidingVote;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKeys;

/** Process, rules, deadlines and checklists of the book at one moment. */
public record ProcessData(
        ProcessMap map,
        DeadlineCalculator calculator,
        Deadlines deadlines,
        List<DeadlineRule> deadlineRules,
        NavigableMap<Integer, Checklist> checklists,
        AdvanceSetting setting) {
    public RuleBook rules() {
        return calculator.rules();
    }

    /** How the body that decides here votes. */
    public DecidingVote decidingVote() {
        return new DecidingVote(
                rules(), setting.voteRules().getOrDefault(StageKeys.BTV_VOTE, RuleKeys.VOTE_STANDING_MIN));
    }

    public StateOf states() {
        return new StateOf(map);
    }

    public EffectiveEvents effective() {
        return new EffectiveEvents(map);
    }

    /** The version with which new dossiers begin. */
    public int newestChecklist() {
        return checklists.isEmpty() ? 1 : checklists.lastKey();
    }

    /** The checklist of a version; one that is no longer in the book gives way to the newest. */
    public Checklist checklist(int version) {
        Checklist own = checklists.get(version);
        if (own != null) {
            return own;
        }
        return checklists.isEmpty()
                ? new Checklist(version, List.of())
                : checklists.lastEntry().getValue();
    }

    public Advance advance(int checklistVersion) {
        return new Advance(map, deadlines, rules(), checklist(checklistVersion), setting);
    }
}
