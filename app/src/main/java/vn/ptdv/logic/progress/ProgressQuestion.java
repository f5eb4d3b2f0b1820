package vn.ptdv.logic.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.unit.QuotaScope;

/** For what period, on what day, against which quotas progress is asked. */
public record ProgressQuestion(
        Period period, Optional<Term> term, LocalDate today, QuotaScope scope, ProgressRules rules) {
    private static final int QUARTER_MONTHS = 3;

    /** The last day that counts: the end of the period, or today before it. */
    public LocalDate asOf() {
        return today.isBefore(period.to()) ? today : period.to();
    }

    public int year() {
        return period.to().getYear();
    }

    /** The days of each span. */
    public Map<ProgressSpan, Period> spans() {
        Map<ProgressSpan, Period> spans = new EnumMap<>(ProgressSpan.class);
        LocalDate end = period.to();
        spans.put(ProgressSpan.PERIOD, period);
        spans.put(ProgressSpan.YEAR, period.sinceYearStart());
        spans.put(ProgressSpan.LAST_YEAR, period.previousYear());
        spans.put(
                ProgressSpan.QUARTER,
                Period.quarter(asOf().getYear(), (asOf().getMonthValue() - 1) / QUARTER_MONTHS + 1));
        spans.put(
                ProgressSpan.ZERO_YEARS,
                Period.free(asOf().minusYears(rules.zeroYears()).plusDays(1), asOf()));
        term.flatMap(period::sinceTermStart).ifPresent(p -> spans.put(ProgressSpan.TERM, p));
        return spans.entrySet().stream()
                .filter(e -> !e.getValue().from().isAfter(end))
                .collect(
                        () -> new EnumMap<>(ProgressSpan.class),
                        (m, e) -> m.put(e.getKey(), e.getValue()),
                        Map::putAll);
    }

    /** How much of the year has passed. */
    public Pace yearPace() {
        return Pace.of(Period.year(year()), asOf());
    }
}
