package vn.ptdv.logic.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;

/** One figure, whom it counts, and the ids of those behind it; a figure that has no value is left blank. */
public record StatCell(Optional<BigDecimal> value, StatSource source, List<Long> behind) {
    public static final StatCell BLANK = new StatCell(Optional.empty(), StatSource.PEOPLE, List.of());

    public StatCell {
        behind = List.copyOf(behind);
    }

    public String text() {
        return value.map(VietnameseNumbers::format).orElse("");
    }
}
