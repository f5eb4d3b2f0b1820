package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_DECISION;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitChangePreview;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitObstacle;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.UnitDecisionRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.jooq.tables.records.UnitSpanRecord;

/** The acts on units, each one named action that can be taken back whole. */
public final class UnitActs {
    private final Book book;

    public UnitActs(Book book) {
        this.book = book;
    }

    /** What the change will do and what stands in its way; nothing is written. */
    public UnitChangePreview preview(UnitChange change) {
        return book.snapshot(sql -> plan(change, sql, new Negative()::next).preview());
    }

    /** Does what the preview showed, if nothing stands in the way. */
    public UnitOutcome apply(UnitChange change) {
        return refusing(() -> book.writing().write(act(change), work -> {
            UnitPlan plan = plan(change, work.reading(), work::newId);
            if (!plan.obstacles().isEmpty()) {
                return new UnitOutcome.Refused(plan.obstacles());
            }
            Long decision = work.insert(UnitRows.decision(change.kind(), change.decision()));
            new UnitWriter(work, change.decision().effectiveOn(), decision).write(plan.steps());
            return new UnitOutcome.Accepted(plan.about());
        }));
    }

    /** Takes in a unit that exists already, without a decision. */
    public UnitOutcome add(UnitShape shape, UnitFacts facts, Optional<LocalDate> establishedOn) {
        LocalDate since = establishedOn.orElse(UnitSpan.UNKNOWN_START);
        return checked(Act.named("action.unit.add", shape.name()), work -> {
            UnitChecks checks = new UnitChecks(UnitState.read(work.reading()));
            checks.name(shape.name());
            checks.orgCode(facts.orgCode(), 0);
            shape.parentId().ifPresent(checks::living);
            if (!checks.found().isEmpty()) {
                return new UnitOutcome.Refused(checks.found());
            }
            long id = work.newId();
            new UnitWriter(work, since, null).begin(id, shape, facts, establishedOn);
            return new UnitOutcome.Accepted(List.of(id));
        });
    }

    /** Notes new facts of a unit: code, contacts, what it has. */
    public UnitOutcome editFacts(long unitId, UnitFacts facts) {
        return checked(Act.named("action.unit.edit", name(unitId)), work -> {
            UnitChecks checks = new UnitChecks(UnitState.read(work.reading()));
            checks.orgCode(facts.orgCode(), unitId);
            return orRefused(checks, unitId, () -> {
                UnitRecord row = row(work, unitId);
                UnitRows.fill(row, facts);
                work.update(row);
            });
        });
    }

    /** Puts right what was typed wrong, without a decision and without a trace in the unit's history. */
    public UnitOutcome correct(long unitId, UnitShape shape) {
        return checked(Act.named("action.unit.correct", name(unitId), shape.name()), work -> {
            UnitState state = UnitState.read(work.reading());
            UnitChecks checks = new UnitChecks(state);
            checks.name(shape.name());
            shape.parentId().ifPresent(parent -> {
                checks.living(parent);
                checks.refuseIf(
                        state.tree().isWithin(parent, unitId),
                        UnitObstacle.Code.CYCLE,
                        state.name(unitId),
                        state.name(parent));
            });
            return orRefused(checks, unitId, () -> correct(work, unitId, shape));
        });
    }

    /** Puts right what was noted of a decision; its day of effect and what it did stay. */
    public UnitOutcome editDecision(long decisionId, UnitDecision decision) {
        return checked(Act.named("action.unit.decision", decision.number()), work -> {
            @Nullable UnitDecisionRecord row = work.reading().fetchOne(UNIT_DECISION, UNIT_DECISION.ID.eq(decisionId));
            if (row == null) {
                throw new WriteRefused(WriteRefused.Reason.GONE, UNIT_DECISION.getName() + " " + decisionId);
            }
            row.setDecisionNo(UnitRows.orNull(decision.number()));
            row.setDecisionOn(decision.decidedOn().orElse(null));
            row.setIssuer(UnitRows.orNull(decision.issuer()));
            row.setNote(UnitRows.orNull(decision.note()));
            work.update(row);
            return new UnitOutcome.Accepted(List.of());
        });
    }

    /** Sets the order of siblings by the order of the list. */
    public UnitOutcome reorder(List<Long> unitIds) {
        return checked(Act.named("action.unit.reorder", unitIds.size()), work -> {
            for (int i = 0; i < unitIds.size(); i++) {
                UnitRecord row = row(work, unitIds.get(i));
                row.setOrd(i + 1);
                work.update(row);
            }
            return new UnitOutcome.Accepted(unitIds);
        });
    }

    /** Takes out a unit entered by mistake; refused when anything refers to it. */
    public UnitOutcome remove(long unitId) {
        return checked(Act.named("action.unit.remove", name(unitId)), work -> {
            work.reading()
                    .select(UNIT_SPAN.ID)
                    .from(UNIT_SPAN)
                    .where(UNIT_SPAN.UNIT_ID.eq(unitId))
                    .fetch(UNIT_SPAN.ID)
                    .forEach(span -> work.delete(UNIT_SPAN, span));
            work.delete(UNIT, unitId);
            return new UnitOutcome.Accepted(List.of(unitId));
        });
    }

    static void correct(Work work, long unitId, UnitShape shape) {
        UnitRecord row = row(work, unitId);
        UnitRows.fill(row, shape);
        work.update(row);
        UnitSpanRecord span = work.reading()
                .selectFrom(UNIT_SPAN)
                .where(UNIT_SPAN.UNIT_ID.eq(unitId).and(UNIT_SPAN.TO_ON.isNull()))
                .orderBy(UNIT_SPAN.FROM_ON.desc())
                .limit(1)
                .fetchOne();
        if (span != null) {
            UnitRows.fill(span, shape);
            work.update(span);
        }
    }

    private UnitOutcome checked(Act act, Function<Work, UnitOutcome> body) {
        return refusing(() -> book.writing().write(act, body));
    }

    private static UnitOutcome orRefused(UnitChecks checks, long unitId, Runnable body) {
        if (!checks.found().isEmpty()) {
            return new UnitOutcome.Refused(checks.found());
        }
        body.run();
        return new UnitOutcome.Accepted(List.of(unitId));
    }

    private static UnitOutcome refusing(Supplier<UnitOutcome> act) {
        try {
            return act.get();
        } catch (WriteRefused e) {
            UnitObstacle.Code code = switch (e.reason()) {
                case IN_USE -> UnitObstacle.Code.IN_USE;
                case GONE -> UnitObstacle.Code.UNKNOWN_UNIT;
                default -> UnitObstacle.Code.CHANGED_MEANWHILE;
            };
            return new UnitOutcome.Refused(List.of(UnitObstacle.of(code, "")));
        }
    }

    private static UnitPlan plan(UnitChange change, DSLContext sql, LongSupplier ids) {
        return new UnitPlanner(UnitState.read(sql), ids).plan(change);
    }

    private Act act(UnitChange change) {
        if (change instanceof UnitChange.Establish establish) {
            return Act.named("action.unit.establish", establish.shape().name());
        } else if (change instanceof UnitChange.Rename rename) {
            return Act.named("action.unit.rename", name(rename.unitId()), rename.name());
        } else if (change instanceof UnitChange.Move move) {
            return Act.named("action.unit.move", name(move.unitId()));
        } else if (change instanceof UnitChange.Retype retype) {
            return switch (retype.kind()) {
                case UPGRADE -> Act.named("action.unit.upgrade", name(retype.unitId()));
                case DOWNGRADE -> Act.named("action.unit.downgrade", name(retype.unitId()));
                default -> Act.named("action.unit.retype", name(retype.unitId()));
            };
        } else if (change instanceof UnitChange.Merge merge) {
            String sources = merge.sources().stream().map(this::name).collect(Collectors.joining(", "));
            return Act.named("action.unit.merge", shortened(sources));
        } else if (change instanceof UnitChange.Split split) {
            return Act.named("action.unit.split", name(split.unitId()));
        }
        return Act.named("action.unit.dissolve", name(((UnitChange.Dissolve) change).unitId()));
    }

    private String name(long unitId) {
        return book.reading()
                .select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ID.eq(unitId))
                .fetchOptional(UNIT.NAME)
                .orElse("");
    }

    private static String shortened(String text) {
        int most = 300;
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }

    static UnitRecord row(Work work, long unitId) {
        @Nullable UnitRecord row = work.reading().fetchOne(UNIT, UNIT.ID.eq(unitId));
        if (row == null) {
            throw new WriteRefused(WriteRefused.Reason.GONE, UNIT.getName() + " " + unitId);
        }
        return row;
    }

    /** Ids for units that exist only in a preview. */
    private static final class Negative {
        private long last;

        long next() {
            return --last;
        }
    }
}
