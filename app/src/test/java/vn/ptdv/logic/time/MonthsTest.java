package vn.ptdv.logic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F37")
@Tag("F39")
class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 12, 2025-10-10",
        "2024-02-29, 12, 2025-02-28",
        "2020-01-15, 60, 2025-01-15",
        "2025-08-31,  1, 2025-09-30",
        "2025-08-31,  6, 2026-02-28",
        "2023-08-31,  6, 2024-02-29",
        "2025-03-31, -1, 2025-02-28",
    })
    void takesTheLastDayWhereTheDayIsMissing(LocalDate basis, int months, LocalDate end) {
        assertThat(Months.add(basis, months)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // born, review, full months, months by the calendar
        "2007-05-20, 2025-05-05, 215, 216",
        "2007-05-20, 2025-05-20, 216, 216",
        "2007-05-20, 2025-05-19, 215, 216",
        "2004-02-29, 2022-02-28, 216, 216",
        "1965-11-20, 2025-11-20, 720, 720",
        "2025-01-31, 2025-02-28, 1, 1",
        "2025-01-31, 2025-02-27, 0, 1",
    })
    void countsAgesByMonths(LocalDate from, LocalDate to, int full, int byCalendar) {
        assertThat(Months.full(from, to)).isEqualTo(full);
        assertThat(Months.byCalendar(from, to)).isEqualTo(byCalendar);
    }
}
