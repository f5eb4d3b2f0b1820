package vn.ptdv.store.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ptdv.model.deadline.DueLine;

/** Reminders in stages: each open line under the smallest stage that covers the days it has left. */
public final class ReminderList {
    private final DeadlineStore store;

    public ReminderList(DeadlineStore store) {
        this.store = store;
    }

    /** By days before, the most pressing stage first; what has passed stands under 0. */
    public Map<Integer, List<DueLine>> staged(LocalDate today, List<Integer> daysBefore) {
        Map<Integer, List<DueLine>> stages = new TreeMap<>();
        int furthest = daysBefore.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (DueLine line : store.within(today, furthest)) {
            long left = line.daysLeft(today);
            int stage = left < 0
                    ? 0
                    : daysBefore.stream()
                            .filter(days -> left <= days)
                            .mapToInt(Integer::intValue)
                            .min()
                            .orElse(furthest);
            stages.computeIfAbsent(stage, k -> new java.util.ArrayList<>()).add(line);
        }
        return stages;
    }
}
