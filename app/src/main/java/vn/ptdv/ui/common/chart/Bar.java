package vn.ptdv.ui.common.chart;

import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** One bar: its value, what was planned up to it, and what it was the year before. */
public record Bar(String label, long value, OptionalLong plan, OptionalLong before) {
    public static Bar of(String label, long value) {
        return new Bar(label, value, OptionalLong.empty(), OptionalLong.empty());
    }

    public Bar planned(long count) {
        return new Bar(label, value, OptionalLong.of(count), before);
    }

    public Bar before(long count) {
        return new Bar(label, value, plan, OptionalLong.of(count));
    }

    String says() {
        StringBuilder text = new StringBuilder(label + ": " + VietnameseNumbers.format(value));
        plan.ifPresent(p -> text.append("; ").append(Texts.of("common.chart.plan", VietnameseNumbers.format(p))));
        before.ifPresent(b -> text.append("; ").append(Texts.of("common.chart.before", VietnameseNumbers.format(b))));
        return text.toString();
    }

    long highest() {
        return Math.max(value, Math.max(plan.orElse(0), before.orElse(0)));
    }
}
