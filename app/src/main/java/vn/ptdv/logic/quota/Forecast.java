package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.model.Rounding;

/** What the people in the pipeline let one expect by a day, with every line that it is made of. */
public record Forecast(LocalDate by, Progress soFar, List<Line> basis) {
    public Forecast {
        basis = List.copyOf(basis);
    }

    /** Who stands in one stage today: since how many days each has been there. */
    public record Waiting(String stage, List<Integer> daysInStage) {
        public Waiting {
            daysInStage = List.copyOf(daysInStage);
        }
    }

    /** One stage of the basis: so many people, of past cases so many ended and passed, and what that gives. */
    public record Line(
            String stage, int count, int pastCases, double passRate, double expected, OptionalInt usualDays) {
        /** Whether no past case is known, so that the line counts nothing. */
        public boolean withoutHistory() {
            return pastCases == 0;
        }
    }

    /** Computes from the stages of today and the history of each; a stage without history adds nothing but is listed. */
    public static Forecast of(
            Progress soFar, List<Waiting> pipeline, Map<String, StageHistory> history, LocalDate today, LocalDate by) {
        long daysLeft = Math.max(0, ChronoUnit.DAYS.between(today, by));
        List<Line> lines = pipeline.stream()
                .map(w -> line(w, history.getOrDefault(w.stage, new StageHistory(0, List.of())), daysLeft))
                .toList();
        return new Forecast(by, soFar, lines);
    }

    /** The people to be expected beside those already counted. */
    public long more() {
        double sum = basis.stream().mapToDouble(Line::expected).sum();
        return BigDecimal.valueOf(sum).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The result to be expected on that day. */
    public Progress expected() {
        return new Progress(soFar.target(), soFar.result() + more());
    }

    /** The expected result in percent of the target; empty without a target. */
    public Optional<BigDecimal> percent(int decimals, Rounding rounding) {
        return expected().percent(decimals, rounding);
    }

    private static Line line(Waiting waiting, StageHistory history, long daysLeft) {
        double expected = waiting.daysInStage.stream()
                .mapToDouble(days -> history.admittedBetween(days, daysLeft))
                .sum();
        return new Line(
                waiting.stage,
                waiting.daysInStage.size(),
                history.ended(),
                history.passRate(),
                expected,
                history.usualDays());
    }
}
