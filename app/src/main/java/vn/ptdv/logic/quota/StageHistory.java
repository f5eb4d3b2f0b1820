package vn.ptdv.logic.quota;

import java.util.List;
import java.util.OptionalInt;

/**
 * What past years teach about one stage: how many left it for good, and after how many days each of the admitted got
 * there, the quickest first, so that each of those who wait costs a search and no walk over all of them.
 */
public record StageHistory(int ended, List<Integer> daysToAdmission) {
    public StageHistory {
        daysToAdmission = daysToAdmission.stream().sorted().toList();
        if (ended < daysToAdmission.size()) {
            throw new IllegalArgumentException("more admitted than ended: " + daysToAdmission.size() + " of " + ended);
        }
    }

    /**
     * The share of those still here after so many days that was admitted within so many more; who was admitted sooner
     * says nothing about those who still wait.
     */
    double admittedBetween(long waited, long more) {
        int gone = within(waited);
        int inTime = within(waited + more) - gone;
        return ended == gone ? 0 : (double) inTime / (ended - gone);
    }

    /** How many were admitted within so many days. */
    private int within(long days) {
        int low = 0;
        int high = daysToAdmission.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (daysToAdmission.get(middle) <= days) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many days the middle one of the admitted took from here. */
    OptionalInt usualDays() {
        return daysToAdmission.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(daysToAdmission.get(daysToAdmission.size() / 2));
    }

    /** The share that was admitted sooner or later. */
    double passRate() {
        return ended == 0 ? 0 : (double) daysToAdmission.size() / ended;
    }
}
