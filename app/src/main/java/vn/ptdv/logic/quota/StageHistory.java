package vn.ptdv.logic.quota;

import java.util.List;
import java.util.OptionalInt;

/** What past years teach about one stage: how many left it for good, and after how many days each of the admitted got there. */
public record StageHistory(int ended, List<Integer> daysToAdmission) {
    public StageHistory {
        daysToAdmission = List.copyOf(daysToAdmission);
        if (ended < daysToAdmission.size()) {
            throw new IllegalArgumentException("more admitted than ended: " + daysToAdmission.size() + " of " + ended);
        }
    }

    /**
     * The share of those still here after so many days that was admitted within so many more; who was admitted sooner
     * says nothing about those who still wait.
     */
    double admittedBetween(long waited, long more) {
        long gone = daysToAdmission.stream().filter(d -> d <= waited).count();
        long inTime = daysToAdmission.stream()
                .filter(d -> d > waited && d <= waited + more)
                .count();
        return ended == gone ? 0 : (double) inTime / (ended - gone);
    }

    /** How many days the middle one of the admitted took from here. */
    OptionalInt usualDays() {
        List<Integer> sorted = daysToAdmission.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(sorted.size() / 2));
    }

    /** The share that was admitted sooner or later. */
    double passRate() {
        return ended == 0 ? 0 : (double) daysToAdmission.size() / ended;
    }
}
