package vn.ptdv.logic.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;

/** One value of a report. */
public sealed interface ReportCell {
    /** As a person reads it. */
    String text();

    /** The candidacies behind a figure; empty for what is no figure and for what was only reported as a number. */
    default List<Long> behind() {
        return List.of();
    }

    record Words(String text) implements ReportCell {}

    record Whole(long value, List<Long> behind) implements ReportCell {
        public Whole {
            behind = List.copyOf(behind);
        }

        @Override
        public String text() {
            return VietnameseNumbers.format(value);
        }
    }

    /** In percent; without a base there is none, and a dash stands for it. */
    record Share(Optional<BigDecimal> percent) implements ReportCell {
        @Override
        public String text() {
            return percent.map(VietnameseNumbers::format).orElse("–");
        }
    }

    /** A number that need not be whole, such as an average; without a base there is none. */
    record Decimal(Optional<BigDecimal> value) implements ReportCell {
        @Override
        public String text() {
            return value.map(VietnameseNumbers::format).orElse("–");
        }
    }

    record Day(Optional<LocalDate> date) implements ReportCell {
        @Override
        public String text() {
            return date.map(VietnameseDates::format).orElse("");
        }
    }

    static ReportCell empty() {
        return new Words("");
    }

    static ReportCell of(String words) {
        return new Words(words);
    }

    static ReportCell of(long value) {
        return new Whole(value, List.of());
    }

    static ReportCell of(List<Long> candidacies) {
        return new Whole(candidacies.size(), candidacies);
    }
}
