package vn.ptdv.store.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaKey;

/** What was typed into cells of the quota grid, as numbers or as findings; an empty target takes the line out. */
final class QuotaCells {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private final Map<QuotaKey, Amounts> amounts = new LinkedHashMap<>();
    private final List<QuotaFinding> findings = new ArrayList<>();

    /** A cell's numbers; without a target there is no line. */
    record Amounts(OptionalInt target, OptionalInt floor) {}

    QuotaCells(Map<QuotaKey, QuotaEntry> typed) {
        typed.forEach((key, entry) ->
                amounts.put(key, new Amounts(read(key, entry.target()), read(key, entry.floor()))));
    }

    Map<QuotaKey, Amounts> amounts() {
        return amounts;
    }

    List<QuotaFinding> findings() {
        return findings;
    }

    private OptionalInt read(QuotaKey key, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> number = VietnameseNumbers.parse(text);
        if (number.isEmpty()) {
            return refuse(key, QuotaFinding.Code.NOT_A_NUMBER, text);
        }
        if (number.get().signum() < 0) {
            return refuse(key, QuotaFinding.Code.NEGATIVE, text);
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            return refuse(key, QuotaFinding.Code.NOT_WHOLE, text);
        }
        if (number.get().compareTo(LARGEST) > 0) {
            return refuse(key, QuotaFinding.Code.TOO_LARGE, text);
        }
        return OptionalInt.of(number.get().intValueExact());
    }

    private OptionalInt refuse(QuotaKey key, QuotaFinding.Code code, String text) {
        findings.add(QuotaFinding.at(key, code, text));
        return OptionalInt.empty();
    }
}
