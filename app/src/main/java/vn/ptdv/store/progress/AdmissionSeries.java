package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** Admissions over time: by month for charts, by year for averages. */
public final class AdmissionSeries {
    private final DSLContext sql;
    private final CountBy countBy;

    public AdmissionSeries(DSLContext sql, CountBy countBy) {
        this.sql = sql;
        this.countBy = countBy;
    }

    /** How many were admitted in each month of the span in just these units. */
    public Map<YearMonth, Long> months(Collection<Long> unitIds, Period span) {
        Field<LocalDate> day = Admissions.day(countBy);
        Field<Integer> year = DSL.year(day);
        Field<Integer> month = DSL.month(day);
        Map<YearMonth, Long> months = new TreeMap<>();
        sql.select(year, month, DSL.count())
                .from(CANDIDACY)
                .where(CANDIDACY.UNIT_ID.in(unitIds))
                .and(Admissions.within(countBy, span).and(Admissions.holds()))
                .groupBy(year, month)
                .forEach(row -> months.put(YearMonth.of(row.value1(), row.value2()), (long) row.value3()));
        return months;
    }

    /** The results of every unit of the tree in each year, with all below it and what was reported as totals. */
    public Map<Long, Map<Integer, Figure>> years(UnitTree tree, Collection<Unit> allUnits, Years span) {
        RollUp rollUp = new RollUp(tree, allUnits);
        Map<Long, Map<Integer, Figure>> own = counted(span);
        Map<Integer, Period> periods = new HashMap<>();
        for (int year = span.from(); year <= span.to(); year++) {
            periods.put(year, Period.year(year));
        }
        new ReportedTotals(new DirectSources(sql), countBy, tree, rollUp)
                .amounts(periods)
                .forEach((unit, amounts) ->
                        amounts.forEach((year, amount) -> own.computeIfAbsent(unit, k -> new HashMap<>())
                                .merge(year, new Figure(0, amount), Figure::plus)));
        return rollUp.totals(own, AdmissionSeries::plus);
    }

    private Map<Long, Map<Integer, Figure>> counted(Years span) {
        Period days = Period.free(
                Period.year(span.from()).from(), Period.year(span.to()).to());
        Field<Integer> year = DSL.year(Admissions.day(countBy));
        Map<Long, Map<Integer, Figure>> own = new HashMap<>();
        sql.select(CANDIDACY.UNIT_ID, year, DSL.count())
                .from(CANDIDACY)
                .where(Admissions.within(countBy, days).and(Admissions.holds()))
                .groupBy(CANDIDACY.UNIT_ID, year)
                .forEach(row -> own.computeIfAbsent(row.value1(), k -> new HashMap<>())
                        .put(row.value2(), new Figure(row.value3(), 0)));
        return own;
    }

    private static Map<Integer, Figure> plus(Map<Integer, Figure> one, Map<Integer, Figure> other) {
        Map<Integer, Figure> sum = new HashMap<>(one);
        other.forEach((year, figure) -> sum.merge(year, figure, Figure::plus));
        return sum;
    }
}
