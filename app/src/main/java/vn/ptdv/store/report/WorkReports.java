package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.report.ClassesReport;
import vn.ptdv.logic.report.DeadlineLine;
import vn.ptdv.logic.report.DeadlinesReport;
import vn.ptdv.logic.report.ListLayout;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.deadline.Officers;
import vn.ptdv.store.training.ClassStore;

/** The work of the office: classes, time limits, what broke them, and what was let through all the same. */
final class WorkReports {
    private final Run run;
    private final Period counted;
    private final LocalDate day;

    /** Something let through against a rule. */
    private record LetThrough(long candidacyId, long unitId, String name, String unit, LocalDate on, Said said) {}

    /** The rule as it warned, why it was let through, and by whom. */
    private record Said(String rule, String reason, String approver) {}

    WorkReports(Run run) {
        this.run = run;
        this.counted = run.query().counted();
        this.day = run.asOf();
    }

    ReportTable table() {
        return switch (run.query().report()) {
            case CLASSES -> classes();
            case DEADLINES -> deadlines();
            case VIOLATIONS -> violations();
            case EXCEPTIONS -> exceptions();
            default -> throw new IllegalArgumentException(run.query().report().name());
        };
    }

    /** Classes that end in the period, with those of the report's units who took part. */
    private ReportTable classes() {
        List<TrainingClass> ended = new ClassStore(run.sql())
                .list().stream()
                        .filter(c -> run.query().period().contains(c.to()))
                        .sorted(Comparator.comparing(TrainingClass::from).thenComparing(TrainingClass::id))
                        .toList();
        Map<Long, List<ClassesReport.Seat>> seats = new HashMap<>();
        run.sql()
                .select(PARTICIPANT.CLASS_ID, PARTICIPANT.CANDIDACY_ID, PARTICIPANT.STATE, CANDIDACY.UNIT_ID)
                .from(PARTICIPANT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(PARTICIPANT.CANDIDACY_ID))
                .where(PARTICIPANT.CLASS_ID.in(
                        ended.stream().map(TrainingClass::id).toList()))
                .orderBy(PARTICIPANT.ID)
                .forEach(r -> {
                    if (run.units().covers(r.value4())) {
                        seats.computeIfAbsent(r.value1(), k -> new ArrayList<>())
                                .add(new ClassesReport.Seat(r.value2(), ParticipantState.valueOf(r.value3())));
                    }
                });
        return new ClassesReport(ended, seats, run.style()).table(run.head(), List.of(Texts.of("report.classes.note")));
    }

    private ReportTable deadlines() {
        return new DeadlinesReport(lines(), ruleNames(), run.style(), day)
                .table(run.head(), List.of(Texts.of("report.deadlines.note")));
    }

    private ReportTable violations() {
        Map<String, String> names = ruleNames();
        Officers officers = new Officers(run.sql(), day);
        Map<String, Function<DeadlineLine, ReportCell>> values = new HashMap<>();
        values.put("name", l -> ReportCell.of(l.name()));
        values.put("unit", l -> ReportCell.of(l.unit()));
        values.put("officer", l -> ReportCell.of(officers.of(l.unitId())));
        values.put("rule", l -> ReportCell.of(names.getOrDefault(l.ruleKey(), l.ruleKey())));
        values.put("due", l -> new ReportCell.Day(Optional.of(l.last())));
        values.put("done", l -> new ReportCell.Day(l.done().filter(d -> !d.isAfter(day))));
        values.put("daysLate", l -> ReportCell.of(l.daysLate(day)));
        values.put("reason", l -> ReportCell.of(l.reason()));
        List<DeadlineLine> broken = lines().stream()
                .filter(l -> l.isBrokenOn(day))
                .sorted(Comparator.comparingLong((DeadlineLine l) -> l.daysLate(day))
                        .reversed()
                        .thenComparing(DeadlineLine::last))
                .toList();
        return ReportTable.of(
                run.head(),
                new ListLayout<>(run.query().report(), values, (DeadlineLine l) -> List.of(l.candidacyId()))
                        .rows(broken),
                List.of(Texts.of("report.violations.note")));
    }

    private ReportTable exceptions() {
        Map<String, Function<LetThrough, ReportCell>> values = new HashMap<>();
        values.put("date", e -> new ReportCell.Day(Optional.of(e.on())));
        values.put("name", e -> ReportCell.of(e.name()));
        values.put("unit", e -> ReportCell.of(e.unit()));
        values.put("rule", e -> ReportCell.of(e.said().rule()));
        values.put("reason", e -> ReportCell.of(e.said().reason()));
        values.put("approver", e -> ReportCell.of(e.said().approver()));
        return ReportTable.of(
                run.head(),
                new ListLayout<>(run.query().report(), values, (LetThrough e) -> List.of(e.candidacyId()))
                        .rows(letThrough()),
                List.of(Texts.of("report.exceptions.note")));
    }

    private List<LetThrough> letThrough() {
        return run
                .sql()
                .select(
                        CANDIDACY.ID,
                        UNIT.ID,
                        PERSON.FULL_NAME,
                        UNIT.NAME,
                        RULE_EXCEPTION.ON_DATE,
                        RULE_EXCEPTION.MESSAGE,
                        RULE_EXCEPTION.REASON,
                        RULE_EXCEPTION.APPROVER)
                .from(RULE_EXCEPTION)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(RULE_EXCEPTION.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(RULE_EXCEPTION.ON_DATE.between(counted.from(), counted.to()))
                .orderBy(RULE_EXCEPTION.ON_DATE, RULE_EXCEPTION.ID)
                .fetch(r -> new LetThrough(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        new Said(text(r.value6()), text(r.value7()), text(r.value8()))))
                .stream()
                .filter(e -> run.units().covers(e.unitId()))
                .toList();
    }

    private List<DeadlineLine> lines() {
        return new DeadlineLines(run.facts())
                .within(run.query().period()).stream()
                        .filter(l -> run.units().covers(l.unitId()))
                        .toList();
    }

    private Map<String, String> ruleNames() {
        return run.process().deadlineRules().stream()
                .collect(Collectors.toMap(DeadlineRule::ruleKey, DeadlineRule::name, (one, other) -> one));
    }
}
