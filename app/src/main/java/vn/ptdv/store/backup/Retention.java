package vn.ptdv.store.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which backups may go: every one of today stays, then the last of each of thirty days, then one a month. */
public record Retention(int days) {
    private static final int STANDARD_DAYS = 30;

    public static Retention standard() {
        return new Retention(STANDARD_DAYS);
    }

    /** A backup as the rule sees it; a higher order is a later one of the same day. */
    public record Dated(Path file, LocalDate day, long order, Reason reason, boolean empty) {}

    public List<Path> expired(List<Dated> backups, LocalDate today) {
        Set<Dated> kept = new HashSet<>();
        // Backups of an empty book never push out those that hold something.
        keepRoutine(of(backups, b -> b.reason().isRoutine() && !b.empty()), today, kept);
        keepRoutine(of(backups, b -> b.reason().isRoutine() && b.empty()), today, kept);
        keepSpecial(of(backups, b -> !b.reason().isRoutine()), today, kept);
        return backups.stream().filter(b -> !kept.contains(b)).map(Dated::file).toList();
    }

    private void keepRoutine(List<Dated> newestFirst, LocalDate today, Set<Dated> kept) {
        Set<LocalDate> daysSeen = new LinkedHashSet<>();
        Set<YearMonth> monthsSeen = new HashSet<>();
        for (Dated backup : newestFirst) {
            boolean firstOfDay = daysSeen.add(backup.day());
            boolean firstOfMonth = monthsSeen.add(YearMonth.from(backup.day()));
            // A clock set back leaves backups of tomorrow; they are the newest there are.
            boolean current = !backup.day().isBefore(today);
            if (current || (firstOfDay && daysSeen.size() <= days) || firstOfMonth) {
                kept.add(backup);
            }
        }
    }

    private void keepSpecial(List<Dated> newestFirst, LocalDate today, Set<Dated> kept) {
        Set<Reason> seen = new HashSet<>();
        for (Dated backup : newestFirst) {
            if (seen.add(backup.reason()) || backup.day().isAfter(today.minusDays(days))) {
                kept.add(backup);
            }
        }
    }

    private static List<Dated> of(List<Dated> backups, Predicate<Dated> which) {
        return backups.stream()
                .filter(which)
                .sorted(Comparator.comparing(Dated::day)
                        .thenComparingLong(Dated::order)
                        .reversed())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
