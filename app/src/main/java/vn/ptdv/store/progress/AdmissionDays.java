package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;

/** Who was admitted and who became official on which day, for screens that need no more of them than that. */
public final class AdmissionDays {
    private final DSLContext sql;
    private final CountBy countBy;

    public AdmissionDays(DSLContext sql, CountBy countBy) {
        this.sql = sql;
        this.countBy = countBy;
    }

    /** The day of each admission in the period, by candidacy. */
    public Map<Long, LocalDate> admitted(Period period) {
        Field<LocalDate> day = Admissions.day(countBy);
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        sql.select(CANDIDACY.ID, day)
                .from(CANDIDACY)
                .where(Admissions.within(countBy, period).and(Admissions.holds()))
                .orderBy(CANDIDACY.ID)
                .forEach(r -> days.put(r.value1(), r.value2()));
        return days;
    }

    /** Who became an official member in the period. */
    public List<Long> official(Period period) {
        return sql.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.OFFICIAL_ON.between(period.from(), period.to()))
                .orderBy(CANDIDACY.ID)
                .fetch(CANDIDACY.ID);
    }
}
