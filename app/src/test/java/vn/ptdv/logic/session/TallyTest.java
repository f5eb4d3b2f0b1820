package vn.ptdv.logic.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.session.Ballot;

@Tag("F26")
class TallyTest {
    @ParameterizedTest(name = "{0} members, {1} present/for/against")
    @CsvSource({
        "9, 9/5/4, 5, AGREED",
        "9, 9/4/5, 5, REFUSED",
        "11, 8/6/2, 6, AGREED",
        "10, 10/5/5, 6, REFUSED",
        "15, 12/8/0, 8, AGREED",
        "15, 16/8/0, 8, IMPOSSIBLE",
        "15, 10/8/3, 8, IMPOSSIBLE",
        "15, 10/-1/3, 8, IMPOSSIBLE",
    })
    void moreThanHalfOfAllMembers(int members, String votes, int needed, String result) {
        int[] cast = Arrays.stream(votes.split("/")).mapToInt(Integer::parseInt).toArray();
        Tally tally = Tally.of(
                DecidingVote.ofStandingCommittee(RuleTables.shipped()),
                LocalDate.of(2025, 10, 1),
                members,
                new Ballot(cast[0], cast[1], cast[2]));
        assertThat(tally.needed()).isEqualTo(needed);
        assertThat(tally.suggested().map(Enum::name).orElse("IMPOSSIBLE")).isEqualTo(result);
    }

    @Test
    void underDelegatedCompetenceTwoThirdsOfAllDecide() {
        DecidingVote delegated = new DecidingVote(RuleTables.shipped(), RuleKeys.VOTE_DELEGATED_BASE_MIN);
        assertThat(Tally.needed(delegated, LocalDate.of(2025, 10, 1), 15)).isEqualTo(10);
    }
}
