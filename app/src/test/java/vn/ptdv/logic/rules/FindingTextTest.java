package vn.ptdv.logic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Severity;

@Tag("F18")
class FindingTextTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingHasWords(FindingCode code) {
        assertThat(Texts.has("rule.finding." + code.name())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyRefusalHasWords(RefusalCode code) {
        assertThat(Texts.has("rule.refusal." + code.name())).isTrue();
    }

    @Test
    void everyRuleAndEveryCodedValueHasWords() {
        RuleBook book = RuleTables.shipped();
        for (RuleValue value : book.sets().stream()
                .flatMap(set -> book.values(set.id()).stream())
                .toList()) {
            assertThat(Texts.has("rule.key." + value.key())).as(value.key()).isTrue();
            assertThat(value.unit() != RuleUnit.CODE || Texts.has("rule.code." + value.value()))
                    .as(value.value())
                    .isTrue();
        }
    }

    @Test
    void anUnverifiedSourceSaysSoAndNeverBlocks() {
        Finding finding = new Finding(
                Severity.NEEDS_REASON,
                FindingCode.VOTE_NOT_ENOUGH,
                "VOTE_CELL_MIN",
                "RS-2026B",
                "Quy định 208-QĐ/TW",
                false,
                List.of(1, 3, 2));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(FindingText.source(finding)).isEqualTo("Quy định 208-QĐ/TW – chưa kiểm chứng");
    }

    @Test
    void amountsAreWords() {
        assertThat(FindingText.amount("45", RuleUnit.WORKING_DAY)).isEqualTo("45 ngày làm việc");
    }
}
