package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.Absence;
import vn.ptdv.model.process.Deadline;

@Tag("F38")
@Tag("F40")
class RemindersTest {
    private static final Deadline LIMIT =
            Course.deadlines().of(Course.at("CEREMONY", "2024-10-10").events()).get(0);
    private final Reminders reminders = new Reminders(List.of(90, 60, 30, 15, 7));

    @ParameterizedTest(name = "{0}: stage {1}")
    @CsvSource({
        "2025-07-11,",
        "2025-07-12,90",
        "2025-08-11,60",
        "2025-09-10,30",
        "2025-09-25,15",
        "2025-10-03,7",
        "2025-10-10,7",
        "2025-11-01,7"
    })
    void remindersComeInStages(LocalDate today, @Nullable Integer stage) {
        assertThat(reminders.stage(LIMIT, today)).isEqualTo(Optional.ofNullable(stage));
    }

    @Test
    void eachStageIsNewOnce() {
        assertThat(reminders.isNew(LIMIT, LocalDate.of(2025, 7, 11), LocalDate.of(2025, 7, 12)))
                .isTrue();
        assertThat(reminders.isNew(LIMIT, LocalDate.of(2025, 7, 12), LocalDate.of(2025, 7, 13)))
                .isFalse();
        assertThat(reminders.isNew(LIMIT, LocalDate.of(2025, 7, 13), LocalDate.of(2025, 9, 11)))
                .isTrue();
    }

    @Test
    void nobodyIsRemindedWhileAwayUnlessItIsOverdue() {
        List<Absence> service = List.of(new Absence("NGHIA_VU_QUAN_SU", LocalDate.of(2025, 2, 1), Optional.empty()));
        assertThat(reminders.stage(LIMIT, LocalDate.of(2025, 9, 10), service)).isEmpty();
        assertThat(reminders.stage(LIMIT, LocalDate.of(2025, 10, 11), service)).contains(7);
    }

    @Test
    void whatIsDoneIsSilent() {
        assertThat(reminders.stage(LIMIT.done(LocalDate.of(2025, 9, 1)), LocalDate.of(2025, 10, 9)))
                .isEmpty();
    }

    @ParameterizedTest(name = "due {0} on Wednesday 18/11/2026: {1}")
    @CsvSource({
        "2026-11-17,OVERDUE",
        "2026-11-18,THIS_WEEK",
        "2026-11-22,THIS_WEEK",
        "2026-11-23,THIS_MONTH",
        "2026-11-30,THIS_MONTH",
        "2026-12-01,LATER"
    })
    void theGroupsOfToday(LocalDate due, DueGroup group) {
        assertThat(DueGroup.of(due, LocalDate.of(2026, 11, 18))).isEqualTo(group);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-10-07,còn 3 ngày", "2025-10-10,hạn hôm nay", "2025-10-13,quá hạn 3 ngày"})
    void daysLeftInWords(LocalDate today, String words) {
        assertThat(DeadlineText.left(LIMIT, today)).isEqualTo(words);
    }
}
