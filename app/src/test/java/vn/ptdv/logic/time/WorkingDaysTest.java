package vn.ptdv.logic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;

@Tag("F41")
class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        // domain.md 8.2: resolution of the chi bo, 45 days, with and without the holidays
        "2025-07-02, 45, 2025-09-01 2025-09-02, 2025-09-05",
        "2025-07-02, 45, '', 2025-09-03",
        "2025-09-05, 15, '', 2025-09-26",
        // ceremony: counted from issue, and by the older basis from receipt
        "2026-08-03, 30, 2026-09-01 2026-09-02, 2026-09-16",
        "2026-08-10, 30, 2026-09-01 2026-09-02, 2026-09-23",
        // the cell reviews within 30 days after the 12 months
        "2025-10-10, 30, '', 2025-11-21",
        // over Tet 2025 (27/01-31/01) and the days between the years
        "2025-01-24, 1, 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31, 2025-02-03",
        "2025-12-31, 1, 2026-01-01, 2026-01-02",
        "2024-02-28, 1, '', 2024-02-29",
        "2024-02-28, 2, '', 2024-03-01",
        // a basis on a weekend
        "2026-08-01, 1, '', 2026-08-03",
        "2026-08-01, 0, '', 2026-08-01",
    })
    void findsTheLastDayOfALimit(LocalDate basis, int n, String off, LocalDate due) {
        assertThat(WorkingDays.add(basis, n, off(off), FirstDay.NOT_COUNTED)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, 45, 2025-09-02", // a working basis takes one day off the limit
        "2026-08-01, 1, 2026-08-03", // a Saturday never counts
        "2026-08-03, 1, 2026-08-03",
        "2026-08-03, 0, 2026-08-03",
    })
    void countsTheFirstDayWhenTheHouseDoes(LocalDate basis, int n, LocalDate due) {
        assertThat(WorkingDays.add(basis, n, Holidays.none(), FirstDay.COUNTED)).isEqualTo(due);
    }

    @Test
    void worksOnMakeUpDays() {
        Holidays swap = Holidays.of(List.of(
                new Holiday(LocalDate.of(2025, 5, 2), HolidayKind.OFF, "swap"),
                new Holiday(LocalDate.of(2025, 4, 26), HolidayKind.MAKE_UP, "swap")));
        assertThat(WorkingDays.add(LocalDate.of(2025, 4, 25), 1, swap, FirstDay.NOT_COUNTED))
                .isEqualTo(LocalDate.of(2025, 4, 26));
        assertThat(WorkingDays.next(LocalDate.of(2025, 5, 1), swap)).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(swap.knowsYear(2025)).isTrue();
        assertThat(swap.knowsYear(2026)).isFalse();
        assertThat(swap.on(LocalDate.of(2025, 5, 2))).isPresent();
    }

    @Test
    void countsWhatIsLeft() {
        LocalDate friday = LocalDate.of(2026, 8, 7);
        LocalDate tuesday = LocalDate.of(2026, 8, 11);
        assertThat(WorkingDays.between(friday, tuesday, Holidays.none())).isEqualTo(2);
        assertThat(WorkingDays.between(tuesday, friday, Holidays.none())).isEqualTo(-2);
        assertThat(WorkingDays.between(friday, friday, Holidays.none())).isZero();
    }

    @Test
    void undoesItsOwnCount() {
        LocalDate basis = LocalDate.of(2026, 1, 1);
        for (int n = 1; n < 300; n++) {
            LocalDate due = WorkingDays.add(basis, n, Holidays.none(), FirstDay.NOT_COUNTED);
            assertThat(WorkingDays.between(basis, due, Holidays.none())).isEqualTo(n);
        }
        assertThatThrownBy(() -> WorkingDays.add(basis, -1, Holidays.none(), FirstDay.COUNTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Holidays off(String dates) {
        Stream<String> days = dates.isEmpty() ? Stream.empty() : Arrays.stream(dates.split(" "));
        return Holidays.of(days.map(d -> new Holiday(LocalDate.parse(d), HolidayKind.OFF, "off"))
                .toList());
    }
}
