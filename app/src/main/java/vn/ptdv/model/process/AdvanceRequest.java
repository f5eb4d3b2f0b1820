package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.List;

/** An event that somebody wants to record, with what is known of the person and what has happened so far. */
public record AdvanceRequest(CandidateFacts facts, List<Event> history, Event event, LocalDate today) {}
