package vn.ptdv.store.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;

/** What was typed into cells, as numbers or as findings; an empty cell means "not given". */
final class CountCells {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);
    private final Map<Long, Map<CountItem, Optional<Integer>>> byUnit = new TreeMap<>();
    private final List<CountFinding> findings = new ArrayList<>();

    CountCells(Map<CountCell, String> typed) {
        typed.forEach((cell, text) -> read(cell, text.strip()));
    }

    Map<Long, Map<CountItem, Optional<Integer>>> byUnit() {
        return byUnit;
    }

    List<CountFinding> findings() {
        return findings;
    }

    private void read(CountCell cell, String text) {
        if (text.isEmpty()) {
            put(cell, Optional.empty());
            return;
        }
        Optional<BigDecimal> number = VietnameseNumbers.parse(text);
        if (number.isEmpty()) {
            refuse(cell, CountFinding.Code.NOT_A_NUMBER, text);
        } else if (number.get().signum() < 0) {
            refuse(cell, CountFinding.Code.NEGATIVE, text);
        } else if (number.get().stripTrailingZeros().scale() > 0) {
            refuse(cell, CountFinding.Code.NOT_WHOLE, text);
        } else if (number.get().compareTo(LARGEST) > 0) {
            refuse(cell, CountFinding.Code.TOO_LARGE, text);
        } else {
            put(cell, Optional.of(number.get().intValueExact()));
        }
    }

    private void put(CountCell cell, Optional<Integer> value) {
        byUnit.computeIfAbsent(cell.unitId(), k -> new TreeMap<>()).put(cell.item(), value);
    }

    private void refuse(CountCell cell, CountFinding.Code code, String text) {
        findings.add(new CountFinding(cell, code, List.of(text)));
    }
}
