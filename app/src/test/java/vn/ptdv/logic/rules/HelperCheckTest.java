package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.HelperFacts;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.MassOrganisation;

@Tag("F22")
@Tag("F18")
class HelperCheckTest {
    private final HelperCheck check = new HelperCheck(RuleTables.shipped());

    @ParameterizedTest(name = "{0}, together at work since {1}, at home since {2}, introduced {3}: {4}")
    @CsvSource({
        // official for six months only, but two years together: allowed
        "INTRODUCER,2023-09-01,,2025-09-01,HELPER_OK",
        "INTRODUCER,2024-09-01,,2025-09-01,HELPER_OK",
        "INTRODUCER,2024-09-02,,2025-09-01,HELPER_TIME_TOO_SHORT",
        "INTRODUCER,,2020-01-01,2025-09-01,HELPER_OK",
        "INTRODUCER,2025-01-01,2020-01-01,2025-09-01,HELPER_OK",
        // living in the same place counts since 30/7/2021 only
        "INTRODUCER,,2015-01-01,2021-07-29,HELPER_TIME_UNKNOWN",
        "INTRODUCER,,2015-01-01,2021-07-30,HELPER_OK",
        "INTRODUCER,,,2025-09-01,HELPER_TIME_UNKNOWN"
    })
    void twelveMonthsTogether(
            HelperRole role, @Nullable LocalDate work, @Nullable LocalDate home, LocalDate day, FindingCode code) {
        assertThat(codes(helper(role, work, home, day))).containsExactly(code);
    }

    @Test
    void aReplacementNeedsNoTwelveMonths() {
        assertThat(codes(helper(HelperRole.REPLACEMENT, null, null, LocalDate.of(2025, 9, 1))))
                .isEmpty();
    }

    @Test
    void onlyAnOfficialMemberOfTheSameBaseIntroduces() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        HelperFacts other = new HelperFacts(
                "Đỗ An",
                false,
                Optional.of(day.minusYears(3)),
                Optional.empty(),
                BaseRelation.OTHER_BASE,
                HelperRole.INTRODUCER,
                day);
        assertThat(codes(other))
                .containsExactly(FindingCode.HELPER_NOT_OFFICIAL, FindingCode.HELPER_OTHER_BASE, FindingCode.HELPER_OK);
    }

    @Test
    void twoIntroduceOrOneBesideAUnion() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        HelperFacts one = helper(HelperRole.INTRODUCER, day.minusYears(2), null, day);
        assertThat(check.checkCount(List.of(one), Set.of(), day))
                .extracting(Finding::code)
                .containsExactly(FindingCode.HELPER_TOO_FEW);
        assertThat(check.checkCount(List.of(one), Set.of(MassOrganisation.YOUTH_UNION), day))
                .isEmpty();
        assertThat(check.checkCount(List.of(one), Set.of(MassOrganisation.TRADE_UNION), day))
                .isEmpty();
        assertThat(check.checkCount(List.of(one, one), Set.of(), day)).isEmpty();
    }

    private List<FindingCode> codes(HelperFacts helper) {
        return check.check(helper).stream().map(Finding::code).toList();
    }

    private static HelperFacts helper(
            HelperRole role, @Nullable LocalDate work, @Nullable LocalDate home, LocalDate day) {
        return new HelperFacts(
                "Phạm Minh",
                true,
                Optional.ofNullable(work),
                Optional.ofNullable(home),
                BaseRelation.SAME_BASE,
                role,
                day);
    }
}
