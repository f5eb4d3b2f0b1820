package vn.ptdv.logic.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.rules.VoteCheck;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;

/** All checks for recording one event; nothing is written here. */
public final class Advance {
    private final ProcessMap process;
    private final AdvanceSetting setting;
    private final RuleBook rules;
    private final Deadlines deadlines;
    private final OrderCheck order;
    private final VoteCheck votes;
    private final StageChecks stageChecks;

    public Advance(
            ProcessMap process, Deadlines deadlines, RuleBook rules, Checklist checklist, AdvanceSetting setting) {
        this.process = process;
        this.deadlines = deadlines;
        this.setting = setting;
        this.rules = rules;
        this.order = new OrderCheck(process);
        this.votes = new VoteCheck(rules);
        this.stageChecks = new StageChecks(
                rules,
                new LatenessCheck(rules, deadlines),
                new DossierCheck(checklist, setting.circumstances()),
                new PaperOrderCheck(checklist));
    }

    /** May it be recorded, with which remarks? */
    public AdvanceResult check(AdvanceRequest request) {
        List<Refusal> refusals = new ArrayList<>(order.refusals(request));
        request.event().votes().ifPresent(counted -> refusals.addAll(VoteCheck.impossible(counted)));
        if (!refusals.isEmpty()) {
            return new AdvanceResult.Refused(refusals);
        }
        List<Finding> findings = findings(request);
        boolean reason = findings.stream().anyMatch(f -> f.severity() == Severity.NEEDS_REASON);
        return reason ? new AdvanceResult.NeedsReason(findings) : new AdvanceResult.Allowed(findings);
    }

    /** What begins to run with the event, to be shown before it is saved. */
    public List<Deadline> following(AdvanceRequest request) {
        return deadlines.following(request.history(), request.event());
    }

    /** The event with the rule set in force on its day. */
    public Event stamped(Event event) {
        return rules.at(event.date()).map(set -> event.withRuleSet(set.id())).orElse(event);
    }

    private List<Finding> findings(AdvanceRequest request) {
        List<Finding> findings = new ArrayList<>(order.findings(request));
        if (request.event().kind() == EventKind.STAGE) {
            findings.addAll(stageChecks.check(request));
        }
        findings.addAll(vote(request));
        if (request.event().stageKey().equals(StageKeys.VOTE_FAILED)) {
            findings.addAll(
                    votes.checkFailures(failures(request), request.event().date()));
        }
        return findings;
    }

    private List<Finding> vote(AdvanceRequest request) {
        Event event = request.event();
        Optional<String> usual = process.stage(event.stageKey()).flatMap(Stage::voteRule);
        Optional<String> rule = request.facts()
                .decidingRule()
                .filter(own -> usual.filter(RuleKeys.VOTE_STANDING_MIN::equals).isPresent())
                .or(() -> Optional.ofNullable(setting.voteRules().get(event.stageKey())))
                .or(() -> usual);
        if (rule.isEmpty() || event.kind() == EventKind.RETURN) {
            return List.of();
        }
        return event.votes()
                .map(counted -> votes.check(counted, rule.get(), event.date()))
                .orElse(List.of(Finding.plain(Severity.WARNING, FindingCode.VOTE_NOT_RECORDED)));
    }

    private static int failures(AdvanceRequest request) {
        long before = request.history().stream()
                .filter(e -> e.isActive() && e.stageKey().equals(StageKeys.VOTE_FAILED))
                .count();
        return (int) before + 1;
    }
}
