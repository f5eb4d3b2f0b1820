package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.store.jooq.tables.ChangeAction;

/** Undo and redo of whole actions by their names; the list lives in the book and survives a restart. */
public final class UndoList {
    private final DSLContext reading;
    private final UnitOfWork writing;

    public UndoList(DSLContext reading, UnitOfWork writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** What taking back or repeating an action came to. */
    public sealed interface Outcome {
        record Done(ActionLine action) implements Outcome {}

        /** {@code why} names for a person what stands in the way. */
        record Refused(ActionLine action, List<Obstacle> obstacles, String why) implements Outcome {}

        record Nothing() implements Outcome {}
    }

    /** A row that was changed or used since, which stands in the way. */
    public record Obstacle(String table, long key, WriteRefused.Reason reason) {}

    /** The newest action that still holds. */
    public Optional<ActionLine> nextUndo() {
        return list(1).stream().findFirst();
    }

    /** The newest actions that still hold, newest first. */
    public List<ActionLine> list(int limit) {
        return reading.selectFrom(CHANGE_ACTION)
                .where(isAct().and(stateIs(Act.Kind.UNDO).not()))
                .orderBy(CHANGE_ACTION.ID.desc())
                .limit(limit)
                .fetch(ActionLine::of);
    }

    /** An action and whether it still holds or was taken back. */
    public record Entry(ActionLine action, boolean holds) {}

    /** The newest actions whether they hold or not, newest first. */
    public List<Entry> history(int limit) {
        Field<Boolean> holds = DSL.field(stateIs(Act.Kind.UNDO).not());
        return reading.select(CHANGE_ACTION.fields())
                .select(holds)
                .from(CHANGE_ACTION)
                .where(isAct())
                .orderBy(CHANGE_ACTION.ID.desc())
                .limit(limit)
                .fetch(row -> new Entry(ActionLine.of(row), row.get(holds)));
    }

    /** The action that was taken back last, unless something new was done since. */
    public Optional<ActionLine> nextRedo() {
        return reading.selectFrom(CHANGE_ACTION)
                .where(isAct().and(stateIs(Act.Kind.UNDO)))
                .and(lastTurn().gt(DSL.coalesce(lastNewAct(), 0L)))
                .orderBy(lastTurn().desc())
                .limit(1)
                .fetchOptional()
                .map(ActionLine::of);
    }

    public Outcome undo(long actionId) {
        return turn(actionId, Act.Kind.UNDO);
    }

    public Outcome redo(long actionId) {
        return turn(actionId, Act.Kind.REDO);
    }

    /** Takes back every action of an import batch, newest first, as far as it holds. */
    public List<Outcome> undoBatch(String batch) {
        return reading
                .selectFrom(CHANGE_ACTION)
                .where(isAct().and(CHANGE_ACTION.BATCH.eq(batch))
                        .and(stateIs(Act.Kind.UNDO).not()))
                .orderBy(CHANGE_ACTION.ID.desc())
                .fetch(ActionLine::of)
                .stream()
                .map(line -> undo(line.id()))
                .toList();
    }

    /** Whether anything of an import batch still holds. */
    public boolean holds(String batch) {
        return reading.fetchExists(
                CHANGE_ACTION,
                isAct().and(CHANGE_ACTION.BATCH.eq(batch))
                        .and(stateIs(Act.Kind.UNDO).not()));
    }

    private Outcome turn(long actionId, Act.Kind kind) {
        Optional<ActionLine> line = reading.selectFrom(CHANGE_ACTION)
                .where(CHANGE_ACTION.ID.eq(actionId).and(isAct()))
                .and(kind == Act.Kind.UNDO ? stateIs(Act.Kind.UNDO).not() : stateIs(Act.Kind.UNDO))
                .fetchOptional()
                .map(ActionLine::of);
        return line.<Outcome>map(action -> turn(action, kind)).orElseGet(Outcome.Nothing::new);
    }

    private Outcome turn(ActionLine action, Act.Kind kind) {
        Act act = new Act(
                action.name().key(),
                action.name().args(),
                kind,
                java.util.OptionalLong.of(action.id()),
                action.batch());
        try {
            writing.run(act, work -> new Reversal(work).of(turningPoint(action.id())));
            return new Outcome.Done(action);
        } catch (Reversal.Blocked blocked) {
            return refused(action, blocked.obstacles());
        } catch (WriteRefused refused) {
            return refused(action, List.of(new Obstacle("", 0, refused.reason())));
        }
    }

    private Outcome refused(ActionLine action, List<Obstacle> obstacles) {
        return new Outcome.Refused(action, obstacles, new InTheWay(reading).words(action, obstacles));
    }

    /** The action whose rows must be reversed: the last turn of the action, or itself. */
    private long turningPoint(long actionId) {
        return reading.select(DSL.coalesce(DSL.max(CHANGE_ACTION.ID), actionId))
                .from(CHANGE_ACTION)
                .where(CHANGE_ACTION.TARGET_ID.eq(actionId))
                .fetchSingle()
                .value1();
    }

    private static Condition isAct() {
        return CHANGE_ACTION
                .KIND
                .eq(Act.Kind.DO.name())
                .and(CHANGE_ACTION.NAME_KEY.startsWith(Act.SYSTEM).not())
                .and(CHANGE_ACTION.NAME_KEY.startsWith(Act.NOTE).not());
    }

    private static Condition stateIs(Act.Kind kind) {
        ChangeAction turn = CHANGE_ACTION.as("turn");
        Field<String> last = DSL.field(DSL.select(turn.KIND)
                .from(turn)
                .where(turn.TARGET_ID.eq(CHANGE_ACTION.ID))
                .orderBy(turn.ID.desc())
                .limit(1));
        return DSL.coalesce(last, Act.Kind.DO.name()).eq(kind.name());
    }

    private static Field<Long> lastTurn() {
        ChangeAction turn = CHANGE_ACTION.as("turn");
        return DSL.field(DSL.select(DSL.max(turn.ID)).from(turn).where(turn.TARGET_ID.eq(CHANGE_ACTION.ID)));
    }

    private static Field<Long> lastNewAct() {
        ChangeAction any = CHANGE_ACTION.as("any_act");
        return DSL.field(DSL.select(DSL.max(any.ID))
                .from(any)
                .where(any.KIND.eq(Act.Kind.DO.name()))
                .and(any.NAME_KEY.startsWith(Act.NOTE).not()));
    }

    static Condition rowsOf(long actionId) {
        return CHANGE_ROW.ACTION_ID.eq(actionId);
    }
}
