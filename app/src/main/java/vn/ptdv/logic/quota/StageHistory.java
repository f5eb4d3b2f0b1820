package vn.ptdv.logic.quota;

import java.util.List;

/** What past years teach about one stage: how many left it for good, and after how many days each of the admitted got there. */
public record StageHistory(int ended, List<Integer> daysToAdmission) {
    public StageHistory {
        daysToAdmission = List.copyOf(daysToAdmission);
        if (ended < daysToAdmission.size()) {
            throw new IllegalArgumentException("more admitted than ended: " + daysToAdmission.size() + " of " + ended);
        }
    }

    /** The share of all who ever stood here that was admitted within so many days after coming here. */
    double admittedWithin(long days) {
        return ended == 0
                ? 0
                : (double) daysToAdmission.stream().filter(d -> d <= days).count() / ended;
    }

    /** The share that was admitted sooner or later. */
    double passRate() {
        return ended == 0 ? 0 : (double) daysToAdmission.size() / ended;
    }
}
