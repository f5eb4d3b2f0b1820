package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.Absence;
import vn.ptdv.model.process.Deadline;

/** Reminders in stages: so many days before a deadline, each once, none while the person is away. */
public final class Reminders {
    private final List<Integer> daysBefore;

    public Reminders(List<Integer> daysBefore) {
        this.daysBefore = daysBefore.stream().sorted().toList();
    }

    public List<Integer> daysBefore() {
        return daysBefore;
    }

    /** The stage in which an open deadline is: the smallest that covers the days left; empty while it is far off. */
    public Optional<Integer> stage(Deadline deadline, LocalDate today) {
        long left = deadline.daysLeft(today);
        return deadline.doneOn().isPresent()
                ? Optional.empty()
                : daysBefore.stream().filter(days -> left <= days).findFirst();
    }

    /** The stage, unless the person is away on that day; a deadline that has passed is shown all the same. */
    public Optional<Integer> stage(Deadline deadline, LocalDate today, Collection<Absence> absences) {
        boolean away = absences.stream().anyMatch(absence -> absence.covers(today));
        return away && deadline.daysLeft(today) >= 0 ? Optional.empty() : stage(deadline, today);
    }

    /** The stage of something with so many days left; what has passed is in none. */
    public Optional<Integer> stage(long daysLeft) {
        return daysLeft < 0
                ? Optional.empty()
                : daysBefore.stream().filter(days -> daysLeft <= days).findFirst();
    }

    /** How far ahead one has to look; 0 where nothing is reminded of. */
    public int furthest() {
        return daysBefore.isEmpty() ? 0 : daysBefore.get(daysBefore.size() - 1);
    }

    /** Whether a new stage has begun since the deadline was last looked at. */
    public boolean isNew(Deadline deadline, LocalDate lastSeen, LocalDate today) {
        Optional<Integer> now = stage(deadline, today);
        return now.isPresent() && !now.equals(stage(deadline, lastSeen));
    }
}
