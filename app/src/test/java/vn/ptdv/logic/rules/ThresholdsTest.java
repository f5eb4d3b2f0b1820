package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F26")
class ThresholdsTest {
    @ParameterizedTest(name = "2/3 of {0} is {1}")
    @CsvSource({"3,2", "5,4", "9,6", "10,7", "11,8", "17,12", "20,14", "21,14", "0,0", "2000000000,1333333334"})
    void twoThirdsAreRoundedUp(int members, int needed) {
        assertThat(Thresholds.atLeast(2, 3, members)).isEqualTo(needed);
    }

    @ParameterizedTest(name = "more than half of {0} is {1}")
    @CsvSource({"9,5", "10,6", "11,6", "15,8", "2000000000,1000000001"})
    void moreThanHalfIsStrict(int members, int needed) {
        assertThat(Thresholds.moreThan(1, 2, members)).isEqualTo(needed);
    }

    @Test
    void absentMembersStayInTheNumberOfTheCell() {
        assertThat(new CellCount(20, 0, 0, 0).summoned()).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0} official, {1} elsewhere, {2} exempted and absent, {3} suspended: N = {4}")
    @CsvSource({"20,0,0,0,20", "20,2,0,0,18", "20,2,3,1,14", "3,0,0,0,3", "2,3,0,0,0"})
    void theCellCountsOnlyWhoIsSummoned(int official, int elsewhere, int exempted, int suspended, int n) {
        assertThat(new CellCount(official, elsewhere, exempted, suspended).summoned())
                .isEqualTo(n);
    }

    @ParameterizedTest(name = "{0} serving, {1} transferred, {2} suspended: N = {3}")
    @CsvSource({"15,0,0,15", "15,2,1,12"})
    void theCommitteeCountsWhoServes(int serving, int transferred, int suspended, int n) {
        assertThat(new CommitteeCount(serving, transferred, suspended).voting()).isEqualTo(n);
    }
}
