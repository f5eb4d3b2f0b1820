package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** What stands behind the figures of the survey: the units of a sum, the years of a unit. */
final class SurveyColumns {
    private static final String PLUS = "+";

    private SurveyColumns() {}

    /** A unit in a sum, with what it had the year before. */
    record Part(long unitId, String unit, OptionalLong before, OptionalLong now) {}

    /** A year of a unit, with what it had in the surveyed year before it. */
    record Year(int year, long amount, OptionalLong before) {}

    static ListController.Content<Part> parts(List<Part> parts, int year) {
        return new ListController.Content<>(
                "survey-parts",
                Part::unitId,
                List.of(
                        Column.<Part>text("unit", Texts.of("quotaui.column.unit"), Part::unit)
                                .width(360),
                        figure("before", Texts.of("quotaui.column.year", String.valueOf(year - 1)), Part::before),
                        figure("now", Texts.of("quotaui.column.year", String.valueOf(year)), Part::now),
                        Column.<Part>text("change", Texts.of("quotaui.survey.change"), p -> change(p.now(), p.before()))
                                .sortedBy(p -> p.now().orElse(0) - p.before().orElse(0))
                                .right()
                                .width(130)),
                parts);
    }

    private static Column<Part> figure(String key, String title, Function<Part, OptionalLong> figure) {
        return Column.<Part>text(key, title, p -> text(figure.apply(p)))
                .sortedBy(p -> figure.apply(p).orElse(-1))
                .right()
                .width(120);
    }

    static ListController.Content<Year> years(SortedMap<Integer, Integer> amounts) {
        List<Year> years = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (var entry : amounts.entrySet()) {
            years.add(0, new Year(entry.getKey(), entry.getValue(), before));
            before = OptionalLong.of(entry.getValue());
        }
        return new ListController.Content<>(
                "survey-years",
                Year::year,
                List.of(
                        Column.<Year>text("year", Texts.of("quotaui.survey.year"), y -> String.valueOf(y.year()))
                                .sortedBy(Year::year)
                                .width(120),
                        Column.<Year>number("amount", Texts.of("quotaui.survey.amount"), Year::amount)
                                .width(140),
                        Column.<Year>text(
                                        "change",
                                        Texts.of("quotaui.survey.change"),
                                        y -> change(OptionalLong.of(y.amount()), y.before()))
                                .sortedBy(y -> y.amount() - y.before().orElse(y.amount()))
                                .right()
                                .width(140)),
                years);
    }

    private static String text(OptionalLong figure) {
        return figure.isPresent() ? VietnameseNumbers.format(figure.getAsLong()) : "";
    }

    /** Nothing where one of the two years has no figure, because an open question is no fall to zero. */
    private static String change(OptionalLong now, OptionalLong before) {
        return now.isPresent() && before.isPresent() ? change(now.getAsLong() - before.getAsLong()) : "";
    }

    /** With its sign, so that it cannot be taken for an amount. */
    static String change(long difference) {
        return (difference > 0 ? PLUS : "") + VietnameseNumbers.format(difference);
    }
}
