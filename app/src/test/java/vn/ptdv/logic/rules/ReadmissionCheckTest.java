package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.LeavingReason;

@Tag("F29")
@Tag("F18")
class ReadmissionCheckTest {
    private static final LocalDate REVIEW = LocalDate.of(2025, 9, 1);
    private final ReadmissionCheck check = new ReadmissionCheck(RuleTables.shipped());

    @ParameterizedTest(name = "left {0}: {1}")
    @CsvSource({"2022-09-01,READMIT_OK", "2022-09-02,READMIT_TOO_SOON"})
    void thirtySixMonthsMustHavePassed(LocalDate left, FindingCode code) {
        assertThat(codes(left, LeavingReason.ORDINARY, null, 0)).containsExactly(code);
    }

    @ParameterizedTest
    @EnumSource(
            value = LeavingReason.class,
            names = {"WALKED_OUT", "ASKED_TO_LEAVE", "SERIOUS_DISUNITY", "CORRUPTION", "SERIOUS_CRIME"})
    void fiveReasonsShutTheWayBack(LeavingReason reason) {
        assertThat(codes(LocalDate.of(2015, 1, 1), reason, null, 0)).contains(FindingCode.READMIT_EXCLUDED);
    }

    @Test
    void familyHardshipAndPopulationPolicyAreLookedAtOnTheirOwn() {
        LocalDate left = LocalDate.of(2015, 1, 1);
        assertThat(codes(left, LeavingReason.ASKED_TO_LEAVE_IN_HARDSHIP, null, 0))
                .containsExactly(FindingCode.READMIT_OK, FindingCode.READMIT_HARDSHIP);
        assertThat(codes(left, LeavingReason.POPULATION_POLICY, null, 0))
                .containsExactly(FindingCode.READMIT_OK, FindingCode.READMIT_SEPARATE_RULE);
    }

    @ParameterizedTest(name = "record cleared {0}: {1}")
    @CsvSource({"2020-09-01,READMIT_OK", "2020-09-02,READMIT_RECORD_TOO_RECENT", ",READMIT_RECORD_TOO_RECENT"})
    void aClearedRecordWaitsSixtyMonths(@Nullable LocalDate cleared, FindingCode code) {
        assertThat(codes(LocalDate.of(2012, 1, 1), LeavingReason.LESS_SERIOUS_CRIME, cleared, 0))
                .contains(code);
    }

    @Test
    void onlyOnce() {
        assertThat(codes(LocalDate.of(2015, 1, 1), LeavingReason.ORDINARY, null, 1))
                .contains(FindingCode.READMIT_ONLY_ONCE);
    }

    @Test
    void withoutFactsTheCheckSaysSo() {
        assertThat(check.check(Optional.empty(), REVIEW))
                .extracting(Finding::code)
                .containsExactly(FindingCode.READMIT_UNKNOWN);
    }

    private List<FindingCode> codes(LocalDate left, LeavingReason reason, @Nullable LocalDate cleared, int earlier) {
        return check
                .check(Optional.of(new LeavingFacts(left, reason, Optional.ofNullable(cleared), earlier)), REVIEW)
                .stream()
                .map(Finding::code)
                .toList();
    }
}
