package vn.ptdv.store.follow;

import static vn.ptdv.store.jooq.Tables.DIFFICULTY;
import static vn.ptdv.store.jooq.Tables.FOLLOW_MARK;
import static vn.ptdv.store.jooq.Tables.INSPECTION;
import static vn.ptdv.store.jooq.Tables.TRAINING_LOG;
import static vn.ptdv.store.jooq.Tables.UNIT_YEAR_NOTE;
import static vn.ptdv.store.jooq.Tables.VILLAGE_POST;

import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.Difficulty;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.TrainingLog;
import vn.ptdv.model.unit.VillagePost;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.DifficultyRecord;
import vn.ptdv.store.jooq.tables.records.FollowMarkRecord;
import vn.ptdv.store.jooq.tables.records.InspectionRecord;
import vn.ptdv.store.jooq.tables.records.TrainingLogRecord;
import vn.ptdv.store.jooq.tables.records.UnitYearNoteRecord;
import vn.ptdv.store.jooq.tables.records.VillagePostRecord;
import vn.ptdv.store.row.RowActs;
import vn.ptdv.store.row.RowActs.Names;
import vn.ptdv.store.row.RowActs.Shape;
import vn.ptdv.store.row.RowOutcome;

/** The acts by which a unit is followed; each table has add, edit and delete. */
public final class FollowUpActs {
    private final Book book;

    public FollowUpActs(Book book) {
        this.book = book;
    }

    public RowActs<FollowMark, FollowMarkRecord> marks() {
        return new RowActs<>(
                book,
                new Shape<>(FOLLOW_MARK, FOLLOW_MARK.ID, FollowUpRows::fill, FollowMark::periodKey),
                new Names("action.follow.mark_add", "action.follow.mark_edit", "action.follow.mark_delete"));
    }

    public RowActs<Inspection, InspectionRecord> inspections() {
        return new RowActs<>(
                book,
                new Shape<>(INSPECTION, INSPECTION.ID, FollowUpRows::fill, Inspection::team),
                new Names(
                        "action.follow.inspection_add",
                        "action.follow.inspection_edit",
                        "action.follow.inspection_delete"));
    }

    public RowActs<VillagePost, VillagePostRecord> posts() {
        return new RowActs<>(
                book,
                new Shape<>(VILLAGE_POST, VILLAGE_POST.ID, FollowUpRows::fill, VillagePost::village),
                new Names("action.follow.post_add", "action.follow.post_edit", "action.follow.post_delete"));
    }

    public RowActs<TrainingLog, TrainingLogRecord> trainings() {
        return new RowActs<>(
                book,
                new Shape<>(TRAINING_LOG, TRAINING_LOG.ID, FollowUpRows::fill, TrainingLog::topic),
                new Names(
                        "action.follow.training_add", "action.follow.training_edit", "action.follow.training_delete"));
    }

    public RowActs<Difficulty, DifficultyRecord> difficulties() {
        return new RowActs<>(
                book,
                new Shape<>(DIFFICULTY, DIFFICULTY.ID, FollowUpRows::fill, d -> shortened(d.difficulty())),
                new Names(
                        "action.follow.difficulty_add",
                        "action.follow.difficulty_edit",
                        "action.follow.difficulty_delete"));
    }

    /** Saves the one note of a unit and year. */
    public RowOutcome yearNote(YearNote note) {
        try {
            return new RowOutcome.Done(book.writing().write(Act.named("action.follow.year_note", note.year()), work -> {
                @Nullable
                UnitYearNoteRecord found = work.reading()
                        .fetchOne(
                                UNIT_YEAR_NOTE,
                                UNIT_YEAR_NOTE.UNIT_ID.eq(note.unitId()).and(UNIT_YEAR_NOTE.FOR_YEAR.eq(note.year())));
                UnitYearNoteRecord row = found == null ? new UnitYearNoteRecord() : found;
                FollowUpRows.fill(note, row);
                if (found == null) {
                    return work.insert(row);
                }
                work.update(row);
                return row.getId();
            }));
        } catch (WriteRefused e) {
            return new RowOutcome.Refused(e.reason());
        }
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }
}
