package vn.ptdv.logic.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F9")
@Tag("F5")
class QuotaProposalTest {
    private static final Map<Long, Long> MEMBERS = members(333, 333, 334);

    @Test
    void theSumIsExactWhateverTheWeights() {
        assertThat(sum(QuotaProposal.byWeight(100, MEMBERS))).isEqualTo(100);
        assertThat(QuotaProposal.byWeight(10, members(0, 0, 0))).containsValues(4L, 3L);
        assertThat(QuotaProposal.byWeight(5, Map.of())).isEmpty();
    }

    @Test
    void aThousandMembersGiveThirtyToForty() {
        assertThat(sum(QuotaProposal.byRate(new BigDecimal("3"), MEMBERS))).isEqualTo(30);
        assertThat(sum(QuotaProposal.byRate(new BigDecimal("4"), MEMBERS))).isEqualTo(40);
    }

    /** baodaklak.vn: 3,25 % of 87.258 members is 2.835,9. */
    @Test
    void aRateIsRoundedOnceForAll() {
        Map<Long, Long> halves = members(43629, 43629);
        assertThat(sum(QuotaProposal.byRate(new BigDecimal("3.25"), halves))).isEqualTo(2836);
    }

    @Test
    void equalGrowthAndWhatWasLeftUndone() {
        Map<Long, Long> grown = QuotaProposal.byGrowth(new BigDecimal("10"), members(10, 20, 5));
        assertThat(sum(grown)).isEqualTo(39);
        assertThat(QuotaProposal.withCarryOver(members(10, 20), Map.of(1L, 2L, 2L, -4L)))
                .containsEntry(1L, 12L)
                .containsEntry(2L, 20L);
    }

    private static long sum(Map<Long, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Long, Long> members(long... amounts) {
        Map<Long, Long> members = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            members.put(i + 1L, amounts[i]);
        }
        return members;
    }
}
