package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.DEADLINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.process.Deadlines;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;

/** Brings the stored deadlines of a candidacy in step with its events; one that no longer follows is void, never gone. */
final class DeadlineWriter {
    private final Work work;
    private final ProcessData data;
    private final Map<String, DeadlineRule> rules;

    DeadlineWriter(Work work, ProcessData data) {
        this.work = work;
        this.data = data;
        this.rules = data.deadlineRules().stream()
                .collect(Collectors.toMap(DeadlineRule::ruleKey, r -> r, (one, other) -> one));
    }

    void sync(long candidacyId, List<Event> effective) {
        List<DeadlineRecord> stored = new ArrayList<>(work.reading()
                .selectFrom(DEADLINE)
                .where(DEADLINE.CANDIDACY_ID.eq(candidacyId).and(DEADLINE.VOID.isFalse()))
                .fetch());
        stored.stream().filter(row -> row.getMovementId() != null).forEach(row -> closeMovement(row, effective));
        stored.removeIf(row -> row.getMovementId() != null);
        for (Deadline wanted : wanted(effective)) {
            Optional<DeadlineRecord> same =
                    stored.stream().filter(row -> isSame(row, wanted)).findFirst();
            same.ifPresent(stored::remove);
            same.ifPresentOrElse(row -> close(row, wanted, effective), () -> insert(candidacyId, wanted, effective));
        }
        stored.forEach(this::annul);
    }

    /** Whoever has left has nothing open any more. */
    private List<Deadline> wanted(List<Event> effective) {
        boolean left = !effective.isEmpty()
                && effective.stream()
                        .filter(e -> e.kind() != EventKind.FACT)
                        .reduce((one, next) -> next)
                        .filter(e -> e.kind() == EventKind.EXIT)
                        .isPresent();
        return data.deadlines().of(effective).stream()
                .filter(d -> !left || d.doneOn().isPresent())
                .toList();
    }

    private void close(DeadlineRecord row, Deadline wanted, List<Event> effective) {
        if (wanted.doneOn().isPresent() && row.getDoneOn() == null) {
            row.setDoneOn(wanted.doneOn().get());
            row.setDoneEventId(doneBy(wanted.ruleKey(), wanted.doneOn().get(), effective)
                    .map(Event::id)
                    .orElse(null));
            work.update(row);
        } else if (wanted.doneOn().isEmpty() && row.getDoneEventId() != null) {
            row.setDoneOn(null);
            row.setDoneEventId(null);
            work.update(row);
        }
    }

    private void closeMovement(DeadlineRecord row, List<Event> effective) {
        DeadlineRule rule = rules.get(row.getRuleKey());
        Optional<Event> end = rule == null
                ? Optional.empty()
                : effective.stream()
                        .filter(e -> rule.doneBy().contains(e.stageKey())
                                && !e.date().isBefore(row.getBasisOn()))
                        .findFirst();
        if (end.isPresent() && row.getDoneOn() == null) {
            row.setDoneOn(end.get().date());
            row.setDoneEventId(end.get().id());
            work.update(row);
        } else if (end.isEmpty() && row.getDoneEventId() != null) {
            row.setDoneOn(null);
            row.setDoneEventId(null);
            work.update(row);
        }
    }

    private void annul(DeadlineRecord row) {
        row.setVoid(true);
        work.update(row);
    }

    private void insert(long candidacyId, Deadline wanted, List<Event> effective) {
        DeadlineRecord row = record(candidacyId, wanted);
        row.setEventId(basis(wanted.basisEvent(), effective).map(Event::id).orElse(null));
        wanted.doneOn().ifPresent(day -> {
            row.setDoneOn(day);
            row.setDoneEventId(
                    doneBy(wanted.ruleKey(), day, effective).map(Event::id).orElse(null));
        });
        work.insert(row);
    }

    static DeadlineRecord record(long candidacyId, Deadline wanted) {
        DeadlineRecord row = new DeadlineRecord();
        row.setCandidacyId(candidacyId);
        row.setRuleKey(wanted.ruleKey());
        row.setRuleSetKey(wanted.ruleSetId());
        row.setBasisOn(wanted.basisDay());
        row.setAmount(wanted.value());
        row.setUnitCode(wanted.unit().name());
        row.setDueOn(wanted.due());
        row.setVerified(wanted.verified());
        row.setSource(orNull(wanted.source()));
        return row;
    }

    private Optional<Event> doneBy(String ruleKey, LocalDate day, List<Event> effective) {
        DeadlineRule rule = rules.get(ruleKey);
        return rule == null
                ? Optional.empty()
                : effective.stream()
                        .filter(e ->
                                rule.doneBy().contains(e.stageKey()) && e.date().equals(day))
                        .findFirst();
    }

    private static Optional<Event> basis(String basisEvent, List<Event> effective) {
        List<String> keys = switch (basisEvent) {
            case Deadlines.PROBATION_END -> List.of(StageKeys.CEREMONY);
            case Deadlines.DECISION_RECEIPT -> List.of(StageKeys.DECISION);
            case StageKeys.FILE -> List.of(StageKeys.FILE, StageKeys.FILE_REDONE);
            default -> List.of(basisEvent);
        };
        return effective.stream()
                .filter(e -> e.kind() != EventKind.RETURN && keys.contains(e.stageKey()))
                .reduce((one, next) -> next);
    }

    private static boolean isSame(DeadlineRecord row, Deadline wanted) {
        return row.getRuleKey().equals(wanted.ruleKey())
                && row.getRuleSetKey().equals(wanted.ruleSetId())
                && row.getBasisOn().equals(wanted.basisDay())
                && row.getAmount().equals(wanted.value())
                && row.getDueOn().equals(wanted.due());
    }
}
