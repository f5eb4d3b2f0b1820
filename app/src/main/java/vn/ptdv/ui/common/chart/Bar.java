package vn.ptdv.ui.common.chart;

import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** One bar: its value, what was planned up to it, and what it was the year before. */
public record Bar(String label, long value, OptionalLong plan, OptionalLong before, String note) {
    public Bar(String label, long value, OptionalLong plan, OptionalLong before) {
        this(label, value, plan, before, "");
    }

    public static Bar of(String label, long value) {
        return new Bar(label, value, OptionalLong.empty(), OptionalLong.empty());
    }

    public Bar planned(long count) {
        return new Bar(label, value, OptionalLong.of(count), before, note);
    }

    public Bar before(long count) {
        return new Bar(label, value, plan, OptionalLong.of(count), note);
    }

    /** With words that stand after its figure. */
    public Bar noted(String words) {
        return new Bar(label, value, plan, before, words);
    }

    /** The figure as it stands beside the bar. */
    String figure() {
        return note.isEmpty() ? VietnameseNumbers.format(value) : VietnameseNumbers.format(value) + " " + note;
    }

    String says() {
        StringBuilder text = new StringBuilder(label + ": " + figure());
        plan.ifPresent(p -> text.append("; ").append(Texts.of("common.chart.plan", VietnameseNumbers.format(p))));
        before.ifPresent(b -> text.append("; ").append(Texts.of("common.chart.before", VietnameseNumbers.format(b))));
        return text.toString();
    }

    long highest() {
        return Math.max(value, Math.max(plan.orElse(0), before.orElse(0)));
    }
}
