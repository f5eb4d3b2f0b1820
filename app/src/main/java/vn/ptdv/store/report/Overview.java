package vn.ptdv.store.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.quota.RateBand;
import vn.ptdv.model.deadline.DueLine;

/** Everything that the first screen shows. */
public record Overview(
        LocalDate today,
        ProgressRules rules,
        Goal year,
        Optional<Goal> term,
        Ahead ahead,
        List<Month> months,
        List<Step> funnel,
        List<ProgressRow> attention,
        int staleMonths,
        Later later) {
    /** A target with its result, how much time has passed, the same days a year earlier, and who was admitted. */
    public record Goal(
            Progress progress, Pace pace, Comparison lastYear, List<Long> behind, List<Long> behindLastYear) {
        public Optional<BigDecimal> percent(ProgressRules rules) {
            return progress.percent(rules.decimals(), rules.rounding());
        }

        public ProgressStatus status(ProgressRules rules) {
            return progress.status(pace, rules.threshold());
        }
    }

    /** The parts that are read after the others; each stands empty until then. */
    public record Later(
            Optional<Map<DueGroup, List<DueLine>>> due, Optional<List<Leak>> leaks, Optional<Forecast> forecast) {
        public static final Later UNREAD = new Later(Optional.empty(), Optional.empty(), Optional.empty());

        public Later due(Map<DueGroup, List<DueLine>> read) {
            return new Later(Optional.of(read), leaks, forecast);
        }

        public Later leaks(List<Leak> read) {
            return new Later(due, Optional.of(read), forecast);
        }

        public Later forecast(Forecast read) {
            return new Later(due, leaks, Optional.of(read));
        }
    }

    /** With more of what is read later. */
    public Overview with(Later more) {
        return new Overview(today, rules, year, term, ahead, months, funnel, attention, staleMonths, more);
    }

    /** Where the year stands among all members. */
    public record Ahead(long members, Optional<BigDecimal> ofMembers, Optional<RateBand.Position> position) {}

    /** The admissions of a month, of the same month a year earlier, and what was planned for it. */
    public record Month(int month, List<Long> now, List<Long> before, long planned) {}

    /** A step of the funnel with those who stand there, and those of them who have stood there too long. */
    public record Step(String name, List<Long> candidacies, List<Long> stale) {
        Step(String name, List<Long> candidacies) {
            this(name, candidacies, List.of());
        }
    }

    /** A place where people get lost, with how many there are. */
    public record Leak(Kind kind, int amount, List<Long> candidacies) {
        /** Which list it is. */
        public enum Kind {
            NEVER_SENT,
            RUNNING_OUT,
            STANDING_STILL
        }
    }
}
