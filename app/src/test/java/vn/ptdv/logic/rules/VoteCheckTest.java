package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;

@Tag("F26")
@Tag("F18")
class VoteCheckTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private final VoteCheck check = new VoteCheck(RuleTables.shipped());

    @ParameterizedTest(name = "{1} of {2} under {0}: {3}")
    @CsvSource({
        "VOTE_CELL_MIN,13,20,NEEDS_REASON",
        "VOTE_CELL_MIN,14,20,FINE",
        "VOTE_BASE_MIN,7,11,NEEDS_REASON",
        "VOTE_BASE_MIN,8,11,FINE",
        "VOTE_STANDING_MIN,5,10,NEEDS_REASON",
        "VOTE_STANDING_MIN,6,10,FINE",
        "VOTE_DELEGATED_BASE_MIN,9,15,NEEDS_REASON",
        "VOTE_DELEGATED_BASE_MIN,10,15,FINE"
    })
    void theThresholdDecides(String rule, int inFavour, int members, Severity severity) {
        assertThat(check.check(votes(members, members, inFavour), rule, DAY))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void ofTwentyOfficialMembersThreeAbsentStillFourteenAreNeeded() {
        assertThat(check.check(votes(20, 17, 13), RuleKeys.VOTE_CELL_MIN, DAY))
                .singleElement()
                .satisfies(f -> assertThat(FindingText.of(f)).contains("13/20").contains("14"));
        assertThat(check.check(votes(20, 17, 14), RuleKeys.VOTE_CELL_MIN, DAY))
                .extracting(Finding::code)
                .containsExactly(FindingCode.VOTE_OK);
    }

    @Test
    void anUnverifiedThresholdOnlyWarns() {
        LocalDate newest = LocalDate.of(2026, 9, 1);
        assertThat(check.check(votes(20, 20, 13), RuleKeys.VOTE_CELL_MIN, newest))
                .extracting(Finding::severity, Finding::verified)
                .containsExactly(tuple(Severity.WARNING, false));
    }

    @Test
    void aCellOfTwoIsWarnedAbout() {
        assertThat(check.check(votes(2, 2, 2), RuleKeys.VOTE_CELL_MIN, DAY))
                .extracting(Finding::code)
                .containsExactly(FindingCode.VOTE_OK, FindingCode.CELL_TOO_SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "20,20,17,15,3,VOTES_OVER_PRESENT",
        "20,20,21,15,3,PRESENT_OVER_SUMMONED",
        "20,22,17,15,2,SUMMONED_OVER_TOTAL",
        "20,20,17,-1,2,VOTES_NEGATIVE",
        "20,20,2000000000,2000000000,2000000000,VOTES_OVER_PRESENT"
    })
    void impossibleNumbersAreRefused(ArgumentsAccessor row) {
        Votes votes = new Votes(
                row.getInteger(0),
                row.getInteger(1),
                row.getInteger(2),
                row.getInteger(3),
                row.getInteger(4),
                VoteMethod.CARD);
        assertThat(VoteCheck.impossible(votes))
                .extracting(Refusal::code)
                .contains(RefusalCode.valueOf(row.getString(5)));
    }

    @Test
    void theThirdFailedVoteIsReported() {
        assertThat(check.checkFailures(2, DAY)).isEmpty();
        assertThat(check.checkFailures(3, DAY)).extracting(Finding::code).containsExactly(FindingCode.VOTE_FAIL_REPORT);
    }

    private static Votes votes(int members, int present, int inFavour) {
        return new Votes(members, members, present, inFavour, present - inFavour, VoteMethod.SECRET_BALLOT);
    }
}
