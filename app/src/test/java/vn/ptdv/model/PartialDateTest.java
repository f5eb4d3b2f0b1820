package vn.ptdv.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F76")
class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026,       YEAR,  2026-01-01, 2026-12-31",
        "2024-02,    MONTH, 2024-02-01, 2024-02-29",
        "2026-09-02, DAY,   2026-09-02, 2026-09-02",
        "1930-02-03, DAY,   1930-02-03, 1930-02-03",
    })
    void spansWhatIsKnown(String iso, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(iso).orElseThrow();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-13", "2026-00", "2023-02-29", "2026-9-2", "02/9/2026", "0000", "2026-09-00x"})
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2026, 0, 5)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void sortsLikeItsStoredText() {
        List<String> sorted = List.of("1999-12-31", "2026", "2026-01", "2026-01-01", "2026-02");
        assertThat(sorted.stream().map(PartialDate::parse).map(d -> d.orElseThrow()))
                .isSorted();
        assertThat(sorted).isSorted();
    }

    @Test
    void knowsWhichDaysItMayBe() {
        PartialDate month = PartialDate.of(2026, 9);
        assertThat(month.mayBe(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(month.mayBe(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(month.exact()).isEmpty();
        assertThat(PartialDate.of(LocalDate.of(2026, 9, 2)).exact()).contains(LocalDate.of(2026, 9, 2));
    }
}
