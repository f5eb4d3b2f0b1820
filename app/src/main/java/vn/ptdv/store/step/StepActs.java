package vn.ptdv.store.step;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.STAGE;
import static vn.ptdv.store.jooq.Tables.STAGE_TRANSITION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.model.process.TransitionKind;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.StageRecord;
import vn.ptdv.store.jooq.tables.records.StageTransitionRecord;

/** Hiding, showing and adding steps; a step that is needed or where somebody stands is never hidden. */
public final class StepActs {
    private static final int NAME = 120;
    private static final int LONG_NAME = 400;
    private static final String OWN = "OWN_";
    private static final String WAY_BACK_LIKE = "WITHDRAWN";

    private final Book book;

    public StepActs(Book book) {
        this.book = book;
    }

    public Saved hide(String key) {
        StepStore.Step step = step(book.reading(), key);
        if (step.is(StepStore.Mark.NEEDED)) {
            return Saved.refused("step", Fault.STEP_NEEDED, step.name());
        }
        if (step.use().standing() > 0) {
            return Saved.refused(
                    "step", Fault.STEP_OCCUPIED, step.name(), step.use().standing());
        }
        return turn(key, "action.step.hide", true);
    }

    public Saved show(String key) {
        return turn(key, "action.step.show", false);
    }

    /** Adds a step of the committee's own; its key is made here and never shown. */
    public Saved add(NewStep wanted) {
        Optional<FieldFinding> fault = fault(wanted.words());
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        StageRecord row = new StageRecord();
        fill(row, wanted.words(), wanted.origin());
        row.setOwn(true);
        boolean placed = wanted.place() instanceof NewStep.Place.After after ? placeAfter(row, after) : placeExit(row);
        if (!placed) {
            return Saved.refused("after", Fault.STEP_NO_ROOM);
        }
        return new Saved.Accepted(book.writing().write(Act.named("action.step.add", row.getName()), work -> {
            long id = work.newId();
            row.setId(id);
            row.setStageKey(OWN + id);
            work.insert(row);
            if (wanted.place() instanceof NewStep.Place.OutOf out) {
                waysOf(work, row.getStageKey(), out);
            }
            return id;
        }));
    }

    /** Changes the words and the source of a step of one's own. */
    public Saved edit(String key, NewStep.Words words, NewStep.Origin origin) {
        Optional<FieldFinding> fault = fault(words);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        return change(key, "action.step.edit", row -> fill(row, words, origin));
    }

    /** Takes out a step of one's own that was never used. */
    public Saved delete(String key) {
        StepStore.Step step = step(book.reading(), key);
        if (!step.is(StepStore.Mark.OWN)) {
            return Saved.refused("step", Fault.STEP_SHIPPED);
        }
        if (step.use().events() > 0 || step.use().standing() > 0) {
            return Saved.refused("step", Fault.STEP_USED, step.use().events());
        }
        book.writing().run(Act.named("action.step.delete", step.name()), work -> {
            work.reading()
                    .selectFrom(STAGE_TRANSITION)
                    .where(STAGE_TRANSITION.FROM_KEY.eq(key).or(STAGE_TRANSITION.TO_KEY.eq(key)))
                    .forEach(way -> work.delete(STAGE_TRANSITION, way.getId()));
            work.delete(STAGE, step.id());
        });
        return new Saved.Accepted(step.id());
    }

    private Saved turn(String key, String act, boolean hidden) {
        return change(key, act, row -> row.setHidden(hidden));
    }

    private Saved change(String key, String act, java.util.function.Consumer<StageRecord> change) {
        StageRecord row = row(book.reading(), key);
        book.writing().run(Act.named(act, row.getName()), work -> {
            change.accept(row);
            work.update(row);
        });
        return new Saved.Accepted(row.getId());
    }

    /** Between the step and the one that follows it; false when the numbers between them are used up. */
    private boolean placeAfter(StageRecord row, NewStep.Place.After after) {
        StageRecord before = row(book.reading(), after.stageKey());
        int next = book.reading().selectFrom(STAGE).where(STAGE.KIND.eq(StageKind.STAGE.name())).fetch().stream()
                .map(StageRecord::getOrd)
                .filter(ord -> ord > before.getOrd())
                .min(Comparator.naturalOrder())
                .orElse(before.getOrd() + 10);
        row.setKind(StageKind.STAGE.name());
        row.setOrd((before.getOrd() + next) / 2);
        row.setOptionalStep(after.passing() == NewStep.Passing.FREE);
        row.setPhase(before.getPhase());
        row.setFunnel(before.getFunnel());
        return row.getOrd() > before.getOrd();
    }

    private boolean placeExit(StageRecord row) {
        int last = book.reading().selectFrom(STAGE).where(STAGE.KIND.eq(StageKind.EXIT.name())).fetch().stream()
                .mapToInt(StageRecord::getOrd)
                .max()
                .orElse(0);
        row.setKind(StageKind.EXIT.name());
        row.setOrd(last + 1);
        return true;
    }

    private static void waysOf(Work work, String key, NewStep.Place.OutOf out) {
        List<String> phases = out.phases().stream().map(StagePhase::name).toList();
        work.reading()
                .selectFrom(STAGE)
                .where(STAGE.KIND.eq(StageKind.STAGE.name()).and(STAGE.PHASE.in(phases)))
                .and(STAGE.OWN.isFalse())
                .forEach(stage -> work.insert(way(stage.getStageKey(), key, TransitionKind.EXIT)));
        if (out.comingBack() == NewStep.Return.POSSIBLE) {
            // One comes back where those come back who withdrew of their own will.
            work.reading()
                    .selectFrom(STAGE_TRANSITION)
                    .where(STAGE_TRANSITION.FROM_KEY.eq(WAY_BACK_LIKE))
                    .and(STAGE_TRANSITION.KIND.eq(TransitionKind.RETURN.name()))
                    .forEach(back -> work.insert(way(key, back.getToKey(), TransitionKind.RETURN)));
        }
    }

    private static StageTransitionRecord way(String from, String to, TransitionKind kind) {
        StageTransitionRecord way = new StageTransitionRecord();
        way.setFromKey(from);
        way.setToKey(to);
        way.setKind(kind.name());
        return way;
    }

    private static void fill(StageRecord row, NewStep.Words words, NewStep.Origin origin) {
        String name = VietnameseText.clean(words.name());
        String longName = VietnameseText.clean(words.longName());
        row.setName(name);
        row.setLongName(longName.isEmpty() ? name : longName);
        row.setActName(name);
        row.setSource(orNull(VietnameseText.clean(origin.source())));
        row.setVerified(origin.checked() == NewStep.Checked.VERIFIED);
    }

    private static Optional<FieldFinding> fault(NewStep.Words words) {
        String name = VietnameseText.clean(words.name());
        int length = VietnameseText.clean(words.longName()).length();
        if (name.isEmpty()) {
            return Optional.of(FieldFinding.of("name", Fault.EMPTY));
        }
        if (name.length() > NAME) {
            return Optional.of(FieldFinding.of("name", Fault.TOO_LONG, NAME, name.length()));
        }
        return length > LONG_NAME
                ? Optional.of(FieldFinding.of("longName", Fault.TOO_LONG, LONG_NAME, length))
                : Optional.empty();
    }

    private static StepStore.Step step(DSLContext reading, String key) {
        return new StepStore(reading)
                .all().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    private static StageRecord row(DSLContext reading, String key) {
        return reading.fetchSingle(STAGE, STAGE.STAGE_KEY.eq(key));
    }
}
