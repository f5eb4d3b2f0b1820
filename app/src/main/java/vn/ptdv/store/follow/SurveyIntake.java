package vn.ptdv.store.follow;

import static vn.ptdv.store.jooq.Tables.SOURCE_SURVEY;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.SourceSurveyRecord;

/** Writes figures of the survey inside an action: one for a unit, a year and a target group. */
public final class SurveyIntake {
    private final Work work;

    public SurveyIntake(Work work) {
        this.work = work;
    }

    /** Puts the figure of a year at a cell; without one the cell is empty again. */
    public void put(int year, SurveyActs.Cell cell, OptionalInt amount) {
        @Nullable
        SourceSurveyRecord found = work.reading()
                .fetchOne(
                        SOURCE_SURVEY,
                        SOURCE_SURVEY
                                .UNIT_ID
                                .eq(cell.unitId())
                                .and(SOURCE_SURVEY.FOR_YEAR.eq(year))
                                .and(SOURCE_SURVEY.GROUP_CODE.eq(cell.group())));
        if (amount.isEmpty()) {
            if (found != null) {
                work.delete(SOURCE_SURVEY, found.getId());
            }
            return;
        }
        SourceSurveyRecord row = found == null ? new SourceSurveyRecord() : found;
        row.setUnitId(cell.unitId());
        row.setForYear(year);
        row.setGroupCode(cell.group());
        row.setAmount(amount.getAsInt());
        if (found == null) {
            work.insert(row);
        } else {
            work.update(row);
        }
    }
}
