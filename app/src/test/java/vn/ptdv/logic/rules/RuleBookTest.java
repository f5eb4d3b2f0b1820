package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleValue;

@Tag("F18")
@Tag("F120")
class RuleBookTest {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2021, 7, 29),
            LocalDate.of(2025, 1, 19),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2026, 4, 7),
            LocalDate.of(2026, 7, 25),
            LocalDate.of(2026, 11, 20));
    private final RuleBook book = RuleTables.shipped();

    @ParameterizedTest
    @CsvSource({
        "2016-07-25,RS-2016",
        "2021-07-29,RS-2016",
        "2021-07-30,RS-2021",
        "2025-01-19,RS-2021",
        "2025-01-20,RS-2025A",
        "2025-06-30,RS-2025A",
        "2025-07-01,RS-2025B",
        "2026-04-07,RS-2025B",
        "2026-04-08,RS-2026A",
        "2026-07-25,RS-2026A",
        "2026-07-26,RS-2026B",
        "2031-01-01,RS-2026B"
    })
    void theDayChoosesTheRuleSet(LocalDate day, String id) {
        assertThat(book.at(day)).map(RuleSet::id).contains(id);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "values-by-rule-set.csv", numLinesToSkip = 1)
    void valuesOfEveryRuleSetAtItsEnd(ArgumentsAccessor row) {
        String key = row.getString(0);
        for (int i = 0; i < DAYS.size(); i++) {
            String value = book.value(key, DAYS.get(i))
                    .map(v -> v.value() + (v.verified() ? "" : "?"))
                    .orElse("-");
            assertThat(value).as(key + " on " + DAYS.get(i)).isEqualTo(row.getString(i + 1));
        }
    }

    @Test
    void guidanceOfJune2025AppliesBeforeTheRegulationDoes() {
        assertThat(book.value("VERIFY_REPLY_DOMESTIC", LocalDate.of(2025, 6, 8)))
                .map(RuleValue::verified)
                .contains(false);
        assertThat(book.value("VERIFY_REPLY_DOMESTIC", LocalDate.of(2025, 6, 9)))
                .map(RuleValue::verified)
                .contains(true);
        assertThat(book.value("EDU_MIN_ELDER", LocalDate.of(2025, 6, 8))).isEmpty();
        assertThat(book.value("DECISION_ADMIT", LocalDate.of(2025, 6, 9)))
                .map(RuleValue::value)
                .contains("60");
    }

    @Test
    void aValueMayBeginLaterThanItsRuleSet() {
        assertThat(book.value("MEMBER_CV_DEADLINE", LocalDate.of(2025, 9, 28))).isEmpty();
        assertThat(book.value("MEMBER_CV_DEADLINE", LocalDate.of(2025, 9, 29))).isPresent();
        assertThat(book.value("TARGET_YEAR_RATE_MIN", LocalDate.of(2022, 6, 15)))
                .isEmpty();
        assertThat(book.value("TARGET_YEAR_RATE_MIN", LocalDate.of(2022, 6, 16)))
                .isPresent();
    }

    @Test
    void daysBeforeTheOldestRuleSetGetItsValuesUnverified() {
        assertThat(book.value("CERT_AWARENESS_VALIDITY", LocalDate.of(2014, 5, 1)))
                .hasValueSatisfying(v -> assertThat(v.verified()).isFalse());
    }

    @Test
    void theLocalLayerIsOffUntilSwitchedOn() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(book.value("LOCAL_CELL_SEND_UP", day)).isEmpty();
        RuleBook hanoi = book.withLayer("LOCAL-HN", LayerUse.ON);
        assertThat(hanoi.value("LOCAL_CELL_SEND_UP", day))
                .map(RuleValue::number)
                .contains(5);
        assertThat(hanoi.value("LOCAL_CELL_SEND_UP", LocalDate.of(2025, 11, 20)))
                .isEmpty();
        assertThat(hanoi.withLayer("LOCAL-HN", LayerUse.OFF).value("LOCAL_CELL_SEND_UP", day))
                .isEmpty();
    }

    @Test
    void valuesCarryTheirArticle() {
        assertThat(book.value("DECISION_ADMIT", LocalDate.of(2025, 7, 2)))
                .map(RuleValue::source)
                .contains("Quy định 294-QĐ/TW, mục 4.3.1");
    }
}
