package vn.ptdv.store.follow;

import static vn.ptdv.store.jooq.Tables.DIFFICULTY;
import static vn.ptdv.store.jooq.Tables.FOLLOW_MARK;
import static vn.ptdv.store.jooq.Tables.INSPECTION;
import static vn.ptdv.store.jooq.Tables.SOURCE_SURVEY;
import static vn.ptdv.store.jooq.Tables.TRAINING_LOG;
import static vn.ptdv.store.jooq.Tables.UNIT_YEAR_NOTE;
import static vn.ptdv.store.jooq.Tables.VILLAGE_POST;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.model.unit.Difficulty;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.SurveyFigure;
import vn.ptdv.model.unit.TrainingLog;
import vn.ptdv.model.unit.VillagePost;
import vn.ptdv.model.unit.YearNote;

/** Reading what follows units through the year. */
public final class FollowUpStore {
    private final DSLContext sql;

    public FollowUpStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<FollowMark> marks(String periodKey) {
        return sql.selectFrom(FOLLOW_MARK)
                .where(FOLLOW_MARK.PERIOD_KEY.eq(periodKey))
                .orderBy(FOLLOW_MARK.KIND, FOLLOW_MARK.ID)
                .fetch(FollowUpRows::mark);
    }

    public List<FollowMark> allMarks() {
        return sql.selectFrom(FOLLOW_MARK)
                .orderBy(FOLLOW_MARK.KIND, FOLLOW_MARK.ID)
                .fetch(FollowUpRows::mark);
    }

    public List<FollowMark> marksOf(long unitId) {
        return sql.selectFrom(FOLLOW_MARK)
                .where(FOLLOW_MARK.UNIT_ID.eq(unitId))
                .orderBy(FOLLOW_MARK.ID.desc())
                .fetch(FollowUpRows::mark);
    }

    public List<Inspection> inspectionsOf(long unitId) {
        return sql.selectFrom(INSPECTION)
                .where(INSPECTION.UNIT_ID.eq(unitId))
                .orderBy(INSPECTION.ON_DATE.desc())
                .fetch(FollowUpRows::inspection);
    }

    /** The notes of a year, by unit. */
    public Map<Long, YearNote> yearNotes(int year) {
        return sql.selectFrom(UNIT_YEAR_NOTE)
                .where(UNIT_YEAR_NOTE.FOR_YEAR.eq(year))
                .fetchMap(UNIT_YEAR_NOTE.UNIT_ID, FollowUpRows::note);
    }

    /** The notes of one unit, by year. */
    public Map<Integer, YearNote> yearNotesOf(long unitId) {
        return sql.selectFrom(UNIT_YEAR_NOTE)
                .where(UNIT_YEAR_NOTE.UNIT_ID.eq(unitId))
                .fetchMap(UNIT_YEAR_NOTE.FOR_YEAR, FollowUpRows::note);
    }

    public List<VillagePost> posts() {
        return sql.selectFrom(VILLAGE_POST)
                .orderBy(VILLAGE_POST.UNIT_ID, VILLAGE_POST.VILLAGE)
                .fetch(FollowUpRows::post);
    }

    /** The surveys of the source in these years. */
    public List<SurveyFigure> surveys(int from, int to) {
        return sql.selectFrom(SOURCE_SURVEY)
                .where(SOURCE_SURVEY.FOR_YEAR.between(from, to))
                .orderBy(SOURCE_SURVEY.ID)
                .fetch(row -> new SurveyFigure(row.getUnitId(), row.getForYear(), row.getGroupCode(), row.getAmount()));
    }

    /** Of each kind of post: how many there are, and how many holders are members. */
    public Map<String, Progress> membersAmongHolders() {
        Map<String, Progress> rates = new TreeMap<>();
        posts().forEach(post ->
                rates.merge(post.postCode(), new Progress(1, post.holderIsMember() ? 1 : 0), Progress::plus));
        return rates;
    }

    /** Holders who are not members: people to be won. */
    public List<VillagePost> holdersToWin() {
        return posts().stream()
                .filter(post -> !post.holderIsMember() && !post.holder().isEmpty())
                .toList();
    }

    public List<TrainingLog> trainings() {
        return sql.selectFrom(TRAINING_LOG)
                .orderBy(TRAINING_LOG.ON_DATE.desc(), TRAINING_LOG.ID)
                .fetch(FollowUpRows::training);
    }

    public List<Difficulty> difficulties() {
        return sql.selectFrom(DIFFICULTY)
                .orderBy(DIFFICULTY.ON_DATE.desc(), DIFFICULTY.ID)
                .fetch(FollowUpRows::difficulty);
    }
}
