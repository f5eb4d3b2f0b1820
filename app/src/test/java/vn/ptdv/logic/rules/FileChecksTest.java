package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.CertificateFacts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;

/** Certificate, stale file, education, checker. */
@Tag("F18")
@Tag("F39")
class FileChecksTest {
    private final RuleBook rules = RuleTables.shipped();

    @ParameterizedTest(name = "issued {0}, review {1}: {2}")
    @CsvSource({
        "2020-01-15,2025-01-15,CERT_OK",
        "2020-01-15,2025-01-16,CERT_EXPIRED",
        "2020-01-15,2025-02-03,CERT_EXPIRED",
        "2020-02-29,2025-02-28,CERT_OK",
        "2020-02-29,2025-03-01,CERT_EXPIRED"
    })
    void aCertificateIsGoodForSixtyMonthsToTheDay(LocalDate issued, LocalDate review, FindingCode code) {
        assertThat(certificate("Lê Thị Ánh", issued, review)).containsExactly(code);
    }

    @Test
    void aCertificateOfAnotherPersonIsFoundWhateverTheAccents() {
        LocalDate issued = LocalDate.of(2024, 3, 1);
        LocalDate review = LocalDate.of(2025, 9, 1);
        assertThat(certificate("LE THI ANH", issued, review)).containsExactly(FindingCode.CERT_OK);
        assertThat(certificate("Lê Thị Oanh", issued, review))
                .containsExactly(FindingCode.CERT_OTHER_PERSON, FindingCode.CERT_OK);
    }

    @Test
    void aCertificateAfterTheReviewOrNoneIsFound() {
        assertThat(certificate("Lê Thị Ánh", LocalDate.of(2025, 9, 2), LocalDate.of(2025, 9, 1)))
                .contains(FindingCode.CERT_AFTER_REVIEW);
        assertThat(new CertificateCheck(rules).check("Lê Thị Ánh", Optional.empty(), LocalDate.of(2025, 9, 1)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(FindingCode.CERT_MISSING, Severity.NEEDS_REASON));
    }

    @ParameterizedTest(name = "file of {0}, review {1}: {2}")
    @CsvSource({"2024-09-10,2025-09-10,FILE_OK", "2024-09-10,2025-09-11,FILE_STALE"})
    void aFileIsGoodForTwelveMonths(LocalDate setUp, LocalDate review, FindingCode code) {
        assertThat(new StaleFileCheck(rules).check(setUp, review))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3} {4}")
    @CsvSource({
        "THPT,,2025-09-01,EDU_OK,FINE",
        "THCS,,2025-09-01,EDU_OK,FINE",
        "PRIMARY,,2025-09-01,EDU_TOO_LOW,NEEDS_REASON",
        "PRIMARY,LOW_EDUCATION,2025-09-01,EDU_LOW_BUT_HARD_AREA,WARNING",
        "PRIMARY,LOW_EDUCATION,2024-09-01,EDU_TOO_LOW,NEEDS_REASON",
        "READ_WRITE,LOW_EDUCATION,2025-09-01,EDU_TOO_LOW,NEEDS_REASON",
        "READ_WRITE,LOCAL_ELDER,2025-09-01,EDU_LOW_BUT_ELDER,WARNING",
        "PRIMARY,,2026-09-01,EDU_TOO_LOW,WARNING",
        "'',,2025-09-01,EDU_UNKNOWN,WARNING"
    })
    void education(String level, @Nullable SpecialGroup group, LocalDate day, FindingCode code, Severity severity) {
        Set<SpecialGroup> groups = group == null ? Set.of() : Set.of(group);
        assertThat(new EducationCheck(rules).check(level, groups, day))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(code, severity));
    }

    @ParameterizedTest
    @CsvSource({"Trần Văn Bình,true", "tran van binh,true", "Lê Thị Ánh,true", "Trần Văn Bính Sơn,false", "'',false"})
    @Tag("F24")
    void relativesAndTheApplicantAreNotSentToCheck(String checker, boolean warned) {
        assertThat(RelativeCheckerCheck.check(checker, "Lê Thị Ánh", List.of("Trần Văn Bình", "Lê Văn Cường")))
                .hasSize(warned ? 1 : 0);
    }

    private List<FindingCode> certificate(String holder, LocalDate issued, LocalDate review) {
        return new CertificateCheck(rules)
                .check("Lê Thị Ánh", Optional.of(new CertificateFacts("12/CN", issued, holder)), review).stream()
                        .map(Finding::code)
                        .toList();
    }
}
