package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.StageKeys;

/** Whether an event comes after a limit, or before the probation has ended. */
public final class LatenessCheck {
    private final RuleBook rules;
    private final Deadlines deadlines;

    public LatenessCheck(RuleBook rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** The limits that this event ends, if it comes after them; a limit that was moved counts as moved. */
    public List<Finding> check(AdvanceRequest request) {
        Event event = request.event();
        List<Event> all = new ArrayList<>(request.history());
        all.add(event);
        Set<String> open = deadlines.of(request.history()).stream()
                .filter(d -> d.doneOn().isEmpty())
                .map(Deadline::ruleKey)
                .collect(Collectors.toSet());
        return deadlines.of(all).stream()
                .map(d -> Optional.ofNullable(request.extensions().get(d.ruleKey()))
                        .map(d::extended)
                        .orElse(d))
                .filter(d -> d.doneOn().filter(event.date()::equals).isPresent()
                        && event.date().isAfter(d.lastDay())
                        && open.contains(d.ruleKey())
                        && isLimit(d.ruleKey()))
                .map(d -> late(d, event))
                .toList();
    }

    /** Papers of recognition are made, and the cell votes, after the twelve months are over. */
    public List<Finding> checkProbation(List<Event> history, Event event) {
        Optional<Event> ceremony = StateOf.last(history, StageKeys.CEREMONY);
        return ceremony
                .flatMap(begun -> deadlines
                        .probationEnd(begun.date())
                        .filter(end -> !event.date().isAfter(end))
                        .flatMap(end -> rules.value(RuleKeys.PROBATION, begun.date())
                                .map(rule ->
                                        Finding.broken(FindingCode.BEFORE_PROBATION_END, rule, event.date(), end))))
                .stream()
                .toList();
    }

    /** The official date is the day the twelve months ended, however late the decision. */
    public List<Finding> checkOfficial(List<Event> history, Event event) {
        Optional<Event> ceremony = StateOf.last(history, StageKeys.CEREMONY);
        Optional<LocalDate> end = ceremony.flatMap(begun -> deadlines.probationEnd(begun.date()));
        return end
                .filter(day -> !day.equals(event.date()))
                .flatMap(day -> rules.value(RuleKeys.OFFICIAL_DATE_RULE, day)
                        .map(rule -> Finding.broken(FindingCode.OFFICIAL_DATE_WRONG, rule, event.date(), day)))
                .stream()
                .toList();
    }

    /** Validity and staleness have checks of their own, with words of their own; the end of probation is no limit. */
    private static boolean isLimit(String ruleKey) {
        return !List.of(RuleKeys.CERT_AWARENESS_VALIDITY, RuleKeys.FILE_STALE_AFTER, RuleKeys.PROBATION)
                .contains(ruleKey);
    }

    private static Finding late(Deadline d, Event event) {
        FindingCode code =
                d.ruleKey().equals(RuleKeys.CEREMONY_DEADLINE) ? FindingCode.CEREMONY_LATE : FindingCode.LATE;
        // A local guidance only reminds; it is no national limit.
        Severity severity = d.ruleKey().startsWith("LOCAL_") ? Severity.WARNING : Severity.NEEDS_REASON;
        return new Finding(
                severity,
                code,
                d.ruleKey(),
                d.ruleSetId(),
                d.source(),
                d.verified(),
                List.of(d.name(), event.date(), d.lastDay()));
    }
}
