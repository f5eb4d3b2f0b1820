package vn.ptdv.logic.statistic;

import java.time.LocalDate;
import java.util.Optional;

/** One line of a form: how it is printed and what it counts. A line that neither counts nor sums is a heading. */
public record StatRow(String code, Print print, Optional<StatSource> source, Counting counting, boolean verified) {
    /** As it stands on paper; a hidden line is only there for sums and checks. */
    public record Print(String mark, String label, Optional<Later> later, int indent, boolean strong, boolean hidden) {}

    /** Another wording from a day on, as when a level of the administration was abolished. */
    public record Later(LocalDate from, String label) {}

    /** What is counted of whom, or the sum over other lines; the base is the line that shares are taken of. */
    public record Counting(String measure, String filter, String formula, String base) {}

    /** The wording on the day. */
    public String label(LocalDate day) {
        return print.later()
                .filter(later -> !day.isBefore(later.from()))
                .map(Later::label)
                .orElse(print.label());
    }

    public boolean isHeading() {
        return source.isEmpty() && counting.formula().isEmpty();
    }

    public boolean isSum() {
        return !counting.formula().isEmpty();
    }

    public boolean isMean() {
        return counting.measure().startsWith(Measure.MEAN);
    }
}
