package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.process.Deadlines;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.jooq.tables.records.RuleExceptionRecord;

/** Writes the deadlines that follow from the events; some decisions were given more time. */
final class DeadlineMaker {
    private static final int EXTENDED = 350;
    private final World world;
    private final Map<String, List<String>> doneBy = ProcessTables.deadlineRules(CsvTable.shipped("deadlines")).stream()
            .collect(Collectors.toMap(DeadlineRule::ruleKey, DeadlineRule::doneBy));

    DeadlineMaker(World world) {
        this.world = world;
    }

    void write(Rows rows, Case its) {
        for (Deadline deadline : world.deadlines.of(its.events)) {
            DeadlineRecord row = row(its, deadline);
            extend(row, its, deadline);
            rows.add(row);
        }
        exception(rows, its);
    }

    private DeadlineRecord row(Case its, Deadline deadline) {
        DeadlineRecord row = new DeadlineRecord();
        row.setCandidacyId(its.id());
        basis(its, deadline).ifPresent(e -> row.setEventId(e.getId()));
        row.setRuleKey(deadline.ruleKey());
        row.setRuleSetKey(deadline.ruleSetId());
        row.setBasisOn(deadline.basisDay());
        row.setAmount(deadline.value());
        row.setUnitCode(deadline.unit().name());
        row.setDueOn(deadline.due());
        row.setVerified(deadline.verified());
        row.setSource(deadline.source());
        deadline.doneOn().ifPresent(day -> {
            row.setDoneOn(day);
            done(its, deadline, day).ifPresent(e -> row.setDoneEventId(e.getId()));
            if (day.isAfter(deadline.due())) {
                row.setLateReason(world.words.of("QUOTA", "LATE"));
            }
        });
        row.setVoid(deadline.doneOn().isEmpty() && its.hasLeft());
        return row;
    }

    private void extend(DeadlineRecord row, Case its, Deadline deadline) {
        boolean late = deadline.doneOn().orElse(world.today).isAfter(deadline.due());
        if (!late || !deadline.ruleKey().startsWith("DECISION_") || !its.dice.in(EXTENDED)) {
            return;
        }
        Optional<Extension> longer = world.deadlines
                .extend(deadline, world.words.of("QUOTA", "LATE"))
                .flatMap(Deadline::extension);
        longer.ifPresent(extension -> {
            row.setExtendedTo(extension.due());
            row.setExtendReason(extension.reason());
        });
    }

    private Optional<EventRecord> basis(Case its, Deadline deadline) {
        return switch (deadline.basisEvent()) {
            case Deadlines.PROBATION_END -> its.event(StageKeys.CEREMONY);
            case Deadlines.DECISION_RECEIPT -> its.event(StageKeys.DECISION);
            default -> its.event(deadline.basisEvent());
        };
    }

    private Optional<EventRecord> done(Case its, Deadline deadline, LocalDate day) {
        List<String> keys = doneBy.getOrDefault(deadline.ruleKey(), List.of());
        return its.eventRows.stream()
                .filter(e -> keys.contains(e.getStageKey()) && e.getOnDate().equals(day))
                .findFirst();
    }

    private void exception(Rows rows, Case its) {
        its.event(StageKeys.CEREMONY).filter(e -> its.dice.in(12)).ifPresent(e -> {
            RuleExceptionRecord row = new RuleExceptionRecord();
            row.setCandidacyId(its.id());
            row.setEventId(e.getId());
            row.setRuleKey(RuleKeys.CEREMONY_DEADLINE);
            row.setMessage(world.words.of("QUOTA", "EXCEPTION"));
            row.setReason(world.words.of("QUOTA", "LATE"));
            row.setApprover(world.words.of("ORGAN", "BTV"));
            row.setOnDate(e.getOnDate());
            rows.add(row);
        });
    }
}
