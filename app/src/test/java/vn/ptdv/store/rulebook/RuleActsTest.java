package vn.ptdv.store.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.RuleUnit;

/** What can be the value of a rule, by its unit. */
@Tag("F94")
class RuleActsTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH, 12, true",
        "MONTH, -1, false",
        "MONTH, 12.5, false",
        "WORKING_DAY, 45, true",
        "WORKING_DAY, bốn, false",
        "FRACTION_AT_LEAST, 2/3, true",
        "FRACTION_AT_LEAST, 2/0, false",
        "FRACTION_MORE_THAN, 1/2, true",
        "PERCENT, 3.5, true",
        "PERCENT, '3,5', false",
        "CODE, WORK_OR_RESIDENCE, true",
        "CODE, work, false"
    })
    void takesOnlyWhatItsUnitAllows(RuleUnit unit, String value, boolean fits) {
        assertThat(RuleActs.fits(unit, value)).isEqualTo(fits);
    }
}
