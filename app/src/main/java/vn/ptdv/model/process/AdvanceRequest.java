package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An event that somebody wants to record, with what is known of the person and what has happened so far.
 *
 * @param extensions limits that were moved, by rule key
 */
public record AdvanceRequest(
        CandidateFacts facts, List<Event> history, Event event, LocalDate today, Map<String, Extension> extensions) {
    public AdvanceRequest(CandidateFacts facts, List<Event> history, Event event, LocalDate today) {
        this(facts, history, event, today, Map.of());
    }

    public AdvanceRequest withExtensions(Map<String, Extension> moved) {
        return new AdvanceRequest(facts, history, event, today, Map.copyOf(moved));
    }
}
