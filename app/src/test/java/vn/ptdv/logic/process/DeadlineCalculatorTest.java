package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.model.process.RefusalCode;

@Tag("F41")
@Tag("F39")
class DeadlineCalculatorTest {
    private final DeadlineCalculator calculator = ProcessTables.calculator();

    @ParameterizedTest(name = "{0} from {1} by {2}: {3}")
    @CsvSource({
        "DECISION_ADMIT,2025-07-02,,2025-09-05,RS-2025B,true",
        "DECISION_EXTENSION_MAX,2025-09-05,,2025-09-26,RS-2025B,true",
        "CEREMONY_DEADLINE,2026-08-03,,2026-09-16,RS-2026B,true",
        "CEREMONY_DEADLINE,2026-08-10,,2026-09-23,RS-2026B,true",
        "CEREMONY_DEADLINE,2026-07-28,RS-2026A,2026-09-10,RS-2026A,false",
        "RECOGNITION_CELL_REVIEW,2025-10-10,,2025-11-21,RS-2025B,true",
        "PROBATION,2024-10-10,,2025-10-10,RS-2021,true",
        "PROBATION,2024-02-29,,2025-02-28,RS-2021,true",
        "PROBATION,2025-02-28,,2026-02-28,RS-2025A,true",
        "CERT_AWARENESS_VALIDITY,2020-01-15,,2025-01-15,RS-2016,true",
        "CERT_AWARENESS_VALIDITY,2020-02-29,,2025-02-28,RS-2016,true",
        "FILE_STALE_AFTER,2025-03-31,,2026-03-31,RS-2025A,true",
        "DECISION_ADMIT,2025-06-30,,2025-09-24,RS-2025A,true",
        "DECISION_ADMIT,2025-07-01,,2025-09-04,RS-2025B,true",
        "DECISION_ADMIT,2026-04-07,,2026-06-12,RS-2025B,true",
        "DECISION_ADMIT,2026-04-08,,2026-06-15,RS-2026A,false",
        "VERIFY_REPLY_DOMESTIC,2025-07-01,,2025-08-12,RS-2025B,true",
        "VERIFY_REPLY_ABROAD,2025-07-01,,2025-11-06,RS-2025B,true"
    })
    void datesOfTheRules(ArgumentsAccessor row) {
        assertComputed(row);
    }

    @ParameterizedTest(name = "{0} from {1}: {3}")
    @CsvSource({
        "DECISION_RECOGNISE,2025-11-21,,2026-01-05,RS-2025B,true",
        "DECISION_RECOGNISE,2025-01-10,,2025-02-28,RS-2021,false",
        "MEMBER_CV_DEADLINE,2025-09-29,,2025-11-10,RS-2025B,true",
        "TRANSFER_DECIDE,2025-12-20,,2026-02-02,RS-2025B,true",
        "TRANSFER_CANCEL_AFTER,2026-01-20,,2026-03-10,RS-2025B,true",
        "TRANSFER_REEXAMINE,2025-08-25,,2025-11-19,RS-2025B,true",
        "ACTIVITY_TRANSFER,2025-07-01,,2025-09-25,RS-2025B,true",
        "DECISION_ADMIT,2025-12-15,,2026-02-24,RS-2025B,true",
        "DECISION_ADMIT,2027-01-11,,2027-03-22,RS-2026B,false",
        "CEREMONY_DEADLINE,2025-04-10,,2025-05-26,RS-2025A,true"
    })
    void limitsOverTetBordersAndLongHolidays(ArgumentsAccessor row) {
        assertComputed(row);
    }

    private void assertComputed(ArgumentsAccessor row) {
        DeadlineResult result = calculator.compute(
                row.getString(0), row.get(1, LocalDate.class), Optional.ofNullable(row.getString(2)));

        assertThat(result).isInstanceOfSatisfying(DeadlineResult.Computed.class, computed -> {
            assertThat(computed.due()).isEqualTo(row.get(3, LocalDate.class));
            assertThat(computed.ruleSetId()).isEqualTo(row.getString(4));
            assertThat(computed.verified()).isEqualTo(row.getBoolean(5));
            assertThat(computed.source()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "fifteen working days round Tết from {0}: {1}")
    @CsvSource({
        // 27–31/01/2025 are off
        "2025-01-24,2025-02-21",
        "2025-01-25,2025-02-21",
        // 16–20/02/2026 are off
        "2026-02-13,2026-03-13",
        // 05–11/02/2027 are off
        "2027-02-04,2027-03-04"
    })
    void tetIsLeftOut(LocalDate basis, LocalDate fifteenDaysLater) {
        // TRANSFER_FORWARD is the one limit of fifteen working days.
        assertThat(due(calculator.compute("TRANSFER_FORWARD", basis))).isEqualTo(fifteenDaysLater);
    }

    @Test
    void withoutHolidaysTheLimitEndsEarlier() {
        DeadlineCalculator plain = new DeadlineCalculator(RuleTables.shipped(), List.of());
        LocalDate resolution = LocalDate.of(2025, 7, 2);
        assertThat(due(plain.compute("DECISION_ADMIT", resolution))).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(due(plain.compute(
                        "DECISION_ADMIT",
                        resolution,
                        List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2)),
                        Optional.empty())))
                .isEqualTo(LocalDate.of(2025, 9, 5));
    }

    @Test
    void aYearWithoutKnownHolidaysIsMarked() {
        assertThat(calculator.compute("DECISION_ADMIT", LocalDate.of(2027, 6, 1)))
                .isInstanceOfSatisfying(
                        DeadlineResult.Computed.class,
                        c -> assertThat(c.holidaysKnown()).isTrue());
        assertThat(calculator.compute("DECISION_ADMIT", LocalDate.of(2029, 6, 1)))
                .isInstanceOfSatisfying(
                        DeadlineResult.Computed.class,
                        c -> assertThat(c.holidaysKnown()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SUCH_KEY,,NO_VALUE",
        "VOTE_CELL_MIN,,NOT_A_PERIOD",
        "DECISION_ADMIT,RS-1999,NO_RULE_SET",
        "LOCAL_CELL_SEND_UP,,NO_VALUE"
    })
    void whatIsNoLimitIsRefusedInWords(String key, String set, RefusalCode code) {
        assertThat(calculator.compute(key, LocalDate.of(2026, 9, 1), Optional.ofNullable(set)))
                .isInstanceOfSatisfying(
                        DeadlineResult.Unknown.class,
                        unknown -> assertThat(unknown.reason().code()).isEqualTo(code));
    }

    private static LocalDate due(DeadlineResult result) {
        return ((DeadlineResult.Computed) result).due();
    }
}
