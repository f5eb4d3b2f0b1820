package vn.ptdv.logic.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitTree;

@Tag("F4")
@Tag("F7")
class QuotaChecksTest {
    private static final long TOP = 1;
    private static final long CHILD = 2;
    private static final long OTHER_CHILD = 3;
    private static final long APART = 4;
    private static final UnitTree TREE = UnitTree.of(
            List.of(
                    unit(TOP, OptionalLong.empty()),
                    unit(CHILD, OptionalLong.of(TOP)),
                    unit(OTHER_CHILD, OptionalLong.of(TOP)),
                    unit(APART, OptionalLong.empty())),
            name -> name);

    @Test
    void aUnitAndWhatHangsBelowItCountOnce() {
        List<QuotaLine> lines = List.of(line(TOP, 10), line(CHILD, 6), line(OTHER_CHILD, 4), line(APART, 5));
        assertThat(QuotaChecks.given(lines, TREE)).isEqualTo(15);
        assertThat(QuotaChecks.of(year().stating(15), lines, List.of(), TREE)).isEmpty();
        assertThat(QuotaChecks.of(year().stating(25), lines, List.of(), TREE))
                .extracting(QuotaFinding::code)
                .containsExactly(QuotaFinding.Code.SUM_DIFFERS);
    }

    @Test
    void partsWithoutAWholeAddUp() {
        assertThat(QuotaChecks.given(List.of(line(CHILD, 6), line(OTHER_CHILD, 4)), TREE))
                .isEqualTo(10);
    }

    @Test
    void warnsWherePartsAreGivenMoreThanTheirWhole() {
        List<QuotaLine> lines = List.of(line(TOP, 10), line(CHILD, 7), line(OTHER_CHILD, 4));
        assertThat(QuotaChecks.of(year(), lines, List.of(), TREE))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo(QuotaFinding.Code.PARTS_ABOVE_LINE);
                    assertThat(f.key()).contains(QuotaKey.all(TOP, 2026));
                    assertThat(f.words()).contains("11").contains("10");
                });
    }

    @Test
    void aGroupIsNeverMoreThanItsLine() {
        List<QuotaLine> lines =
                List.of(line(APART, 5), new QuotaLine(1, new QuotaKey(APART, 2026, "NU"), 6, OptionalInt.empty(), ""));
        assertThat(QuotaChecks.of(year(), lines, List.of(), TREE))
                .extracting(QuotaFinding::code)
                .containsExactly(QuotaFinding.Code.GROUP_ABOVE_LINE);
    }

    private static QuotaDecision year() {
        return QuotaDecision.ofYear("1-QĐ/ĐU", LocalDate.of(2026, 1, 5), QuotaScope.ALLOCATED, 2026);
    }

    private static QuotaLine line(long unit, int target) {
        return new QuotaLine(1, QuotaKey.all(unit, 2026), target, OptionalInt.empty(), "");
    }

    private static Unit unit(long id, OptionalLong parent) {
        return new Unit(
                id,
                new UnitShape("Đơn vị " + id, parent, "", "", ""),
                UnitFacts.NONE,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty());
    }
}
