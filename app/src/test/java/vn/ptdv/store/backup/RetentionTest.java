package vn.ptdv.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F103")
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private final Retention rule = Retention.standard();

    @Test
    void keepsThirtyDaysThenTheLastOfEachMonth() {
        List<Retention.Dated> daily = new ArrayList<>();
        for (LocalDate day = TODAY; day.isAfter(LocalDate.of(2026, 5, 14)); day = day.minusDays(1)) {
            daily.add(routine(day, 1));
        }
        List<Path> expired = rule.expired(daily, TODAY);
        List<String> kept = daily.stream()
                .map(Retention.Dated::file)
                .filter(f -> !expired.contains(f))
                .map(Path::toString)
                .toList();
        assertThat(kept)
                .hasSize(30 + 3)
                .startsWith("2026-09-02-1")
                .endsWith("2026-07-31-1", "2026-06-30-1", "2026-05-31-1");
    }

    @Test
    void thirtyDaysAreDaysWithABackup() {
        List<Retention.Dated> weekly = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            weekly.add(routine(TODAY.minusWeeks(week), 1));
        }
        assertThat(rule.expired(weekly, TODAY)).isEmpty();
    }

    @Test
    void keepsAllOfTodayAndTheLastOfEachDayBefore() {
        List<Retention.Dated> backups = List.of(
                routine(TODAY, 1), routine(TODAY, 2), routine(TODAY.minusDays(1), 1), routine(TODAY.minusDays(1), 2));
        assertThat(rule.expired(backups, TODAY)).containsExactly(Path.of("2026-09-01-1"));
    }

    @Test
    void emptyBookDoesNotPushOutWhatHoldsSomething() {
        List<Retention.Dated> backups = List.of(
                new Retention.Dated(Path.of("empty"), TODAY.minusDays(1), 9, Reason.EXIT, true),
                routine(TODAY.minusDays(1), 1));
        assertThat(rule.expired(backups, TODAY)).isEmpty();
    }

    @Test
    void clockSetBackRemovesNothingNew() {
        assertThat(rule.expired(List.of(routine(TODAY.plusDays(400), 1), routine(TODAY.plusDays(400), 2)), TODAY))
                .isEmpty();
    }

    @Test
    void backupBeforeAMigrationIsNotReplacedByTheNextExit() {
        Retention.Dated old = special(TODAY.minusDays(300), Reason.BEFORE_MIGRATION, "old");
        Retention.Dated last = special(TODAY.minusDays(100), Reason.BEFORE_MIGRATION, "last");
        Retention.Dated recent = special(TODAY.minusDays(3), Reason.BY_HAND, "recent");
        assertThat(rule.expired(List.of(old, last, recent, routine(TODAY, 1)), TODAY))
                .containsExactly(Path.of("old"));
    }

    private static Retention.Dated routine(LocalDate day, long order) {
        return new Retention.Dated(Path.of(day + "-" + order), day, order, Reason.DAILY, false);
    }

    private static Retention.Dated special(LocalDate day, Reason reason, String name) {
        return new Retention.Dated(Path.of(name), day, 1, reason, false);
    }
}
