package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;

@Tag("F18")
@Tag("F29")
class AgeCheckTest {
    private final AgeCheck check = new AgeCheck(RuleTables.shipped());

    @ParameterizedTest(name = "born {0}, reviewed {1}: {2}")
    @CsvSource({
        "2007-05-20,2025-05-20,AGE_OK",
        "2007-05-20,2025-05-19,AGE_BY_MONTH_ONLY",
        "2007-05-20,2025-05-05,AGE_BY_MONTH_ONLY",
        "2007-05-20,2025-04-30,AGE_TOO_YOUNG",
        "2008-02-29,2026-02-28,AGE_OK",
        "1965-10-10,2025-10-10,AGE_OK",
        "1965-10-10,2025-10-25,AGE_OVER_MAX_BY_MONTH_ONLY",
        "1965-10-10,2025-11-01,AGE_TOO_OLD",
        "2007,2025-06-01,AGE_UNCERTAIN",
        "2007-05,2025-05-10,AGE_UNCERTAIN",
        "2007,2026-01-01,AGE_OK",
        "2008,2025-12-31,AGE_TOO_YOUNG",
        "1965,2025-06-01,AGE_UNCERTAIN",
        "1960,2025-06-01,AGE_TOO_OLD"
    })
    void ageOnTheReviewDay(String birth, LocalDate review, FindingCode worst) {
        assertThat(worst(check.check(PartialDate.parse(birth), Set.of(), review))
                        .code())
                .isEqualTo(worst);
    }

    @ParameterizedTest(name = "{0} under its rule set: {1}")
    @CsvSource({"2025-08-01,NEEDS_REASON", "2026-05-01,WARNING", "2026-08-01,NEEDS_REASON"})
    void onlyAVerifiedRuleAsksForAReason(LocalDate review, Severity severity) {
        Optional<PartialDate> sixteen = Optional.of(PartialDate.of(review.minusYears(16)));
        assertThat(worst(check.check(sixteen, Set.of(), review)).severity()).isEqualTo(severity);
    }

    @Test
    void overSixtyWithTheFlagIsAWarning() {
        Optional<PartialDate> born = PartialDate.parse("1960-01-01");
        Finding found = worst(check.check(born, Set.of(SpecialGroup.OVER_60), LocalDate.of(2025, 9, 1)));
        assertThat(found.code()).isEqualTo(FindingCode.AGE_OVER_WITH_CONSENT);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void withoutABirthDateTheCheckSaysSo() {
        assertThat(check.check(Optional.empty(), Set.of(), LocalDate.of(2025, 9, 1)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.AGE_UNKNOWN);
    }

    @Test
    void theWordsNameTheDayOnWhichTheAgeIsReached() {
        Finding young = worst(check.check(PartialDate.parse("2008-05-20"), Set.of(), LocalDate.of(2025, 9, 1)));
        assertThat(FindingText.of(young)).contains("20/05/2026").contains("18");
        assertThat(FindingText.source(young)).isEqualTo("Quy định 294-QĐ/TW, mục 1.1.1");
    }

    private static Finding worst(List<Finding> findings) {
        return findings.stream().max(Comparator.comparing(Finding::severity)).orElseThrow();
    }
}
