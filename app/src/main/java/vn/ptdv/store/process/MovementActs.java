package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.MOVEMENT;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.MovementAdvice;
import vn.ptdv.logic.process.MovementGuide;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.Move;
import vn.ptdv.model.candidacy.Moved;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.MovementCase;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.Unit;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.jooq.tables.records.MovementRecord;
import vn.ptdv.store.person.PersonNames;

/** People who move while in process: what to do by case, and the move itself with its limits. */
public final class MovementActs {
    private final Book book;
    private final ProcessTable process;

    public MovementActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** Which of the cases it is, and what begins to run; nothing is written. */
    public MovementAdvice advise(long candidacyId, Move move) {
        List<Event> history = new CandidacyStore(book.reading()).history(candidacyId);
        return new MovementGuide(process.now().deadlines()).advise(move.movement(), history);
    }

    /** Writes the move: to another unit of the book, or out of it, which ends the candidacy here. */
    public Saved move(long candidacyId, Move move) {
        String place = VietnameseText.clean(move.otherPlace());
        if (move.toUnit().isEmpty() && place.isEmpty()) {
            return Saved.refused("to", Fault.EMPTY);
        }
        if (move.on().isAfter(LocalDate.now(book.writing().author().clock()))) {
            return Saved.refused("on", Fault.IN_FUTURE);
        }
        if (hasLeft(candidacyId)) {
            return Saved.refused("on", Fault.STATE_FORBIDS);
        }
        MovementAdvice advice = advise(candidacyId, move);
        Act act = Act.named("action.candidacy.move", name(candidacyId));
        return new Saved.Accepted(book.writing().write(act, work -> {
            CandidacyRecord row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacyId));
            long id = insert(work, row, move, advice);
            advice.deadlines().forEach(limit -> insert(work, candidacyId, id, limit));
            if (move.toUnit().isPresent()) {
                row.setUnitId(move.toUnit().get());
                work.update(row);
            } else {
                new CandidacyWriter(work, process.now())
                        .record(
                                candidacyId,
                                Event.of(EventKind.EXIT, StageKeys.MOVED_OUT, move.on())
                                        .withNote(reason(move, advice)));
            }
            return id;
        }));
    }

    /** Why someone left: where to, how far on the way, by which paper, and what else was said of it. */
    private static String reason(Move move, MovementAdvice advice) {
        String number = VietnameseText.clean(move.decisionNumber());
        String where = Texts.of(
                "process.moved",
                VietnameseText.clean(move.otherPlace()),
                Texts.ofEnum("process.moved", advice.movementCase()));
        return Stream.of(
                        where,
                        number.isEmpty() ? "" : Texts.of("process.movedBy", number),
                        move.note().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The moves of a candidacy, the oldest first. */
    public List<Moved> list(long candidacyId) {
        Unit to = UNIT.as("to_unit");
        return book.reading()
                .select(MOVEMENT.fields())
                .select(UNIT.NAME, to.NAME)
                .from(MOVEMENT)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(MOVEMENT.FROM_UNIT_ID))
                .leftJoin(to)
                .on(to.ID.eq(MOVEMENT.TO_UNIT_ID))
                .where(MOVEMENT.CANDIDACY_ID.eq(candidacyId))
                .orderBy(MOVEMENT.ON_DATE, MOVEMENT.ID)
                .fetch(r -> new Moved(
                        r.get(MOVEMENT.ID),
                        r.get(MOVEMENT.ON_DATE),
                        MovementCase.valueOf(r.get(MOVEMENT.KIND_CODE)),
                        text(r.get(UNIT.NAME)),
                        text(r.get(to.NAME)) + text(r.get(MOVEMENT.OTHER_PLACE)),
                        text(r.get(MOVEMENT.DECISION_NO)),
                        text(r.get(MOVEMENT.NOTE))));
    }

    private static long insert(Work work, CandidacyRecord from, Move move, MovementAdvice advice) {
        MovementRecord row = new MovementRecord();
        row.setCandidacyId(from.getId());
        row.setKindCode(advice.movementCase().name());
        row.setFromUnitId(from.getUnitId());
        row.setToUnitId(move.toUnit().orElse(null));
        row.setOtherPlace(orNull(VietnameseText.clean(move.otherPlace())));
        row.setOnDate(move.on());
        row.setDecisionNo(orNull(VietnameseText.clean(move.decisionNumber())));
        row.setNote(orNull(move.note()));
        return work.insert(row);
    }

    private static void insert(Work work, long candidacyId, long movementId, Deadline limit) {
        DeadlineRecord row = DeadlineWriter.record(candidacyId, limit);
        row.setMovementId(movementId);
        work.insert(row);
    }

    private boolean hasLeft(long candidacyId) {
        return book.reading()
                .fetchExists(CANDIDACY, CANDIDACY.ID.eq(candidacyId).and(CANDIDACY.EXIT_KEY.isNotNull()));
    }

    private String name(long candidacyId) {
        return PersonNames.ofCandidacy(book.reading(), candidacyId);
    }
}
