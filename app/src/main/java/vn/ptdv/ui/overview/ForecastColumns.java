package vn.ptdv.ui.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** What a forecast rests on, step by step. */
final class ForecastColumns {
    private static final int HUNDRED = 100;

    private ForecastColumns() {}

    static ListController.Content<Forecast.Line> content(Forecast forecast, Map<String, String> stages) {
        List<Column<Forecast.Line>> columns = List.of(
                Column.<Forecast.Line>text(
                                "stage",
                                Texts.of("overview.forecast.stage"),
                                l -> stages.getOrDefault(l.stage(), l.stage()))
                        .width(220),
                Column.<Forecast.Line>number("count", Texts.of("overview.forecast.count"), Forecast.Line::count)
                        .width(100),
                Column.<Forecast.Line>number("past", Texts.of("overview.forecast.past"), Forecast.Line::pastCases)
                        .width(150),
                decimal("rate", l -> l.passRate() * HUNDRED),
                decimal("expected", Forecast.Line::expected));
        List<String> way = List.copyOf(stages.keySet());
        List<Forecast.Line> lines = forecast.basis().stream()
                .sorted(Comparator.comparingInt(line -> way.indexOf(line.stage())))
                .toList();
        return new ListController.Content<>("overview-forecast", Forecast.Line::stage, columns, lines);
    }

    private static Column<Forecast.Line> decimal(String key, ToDoubleFunction<Forecast.Line> value) {
        return Column.<Forecast.Line>text(
                        key,
                        Texts.family("overview.forecast", key),
                        l -> VietnameseNumbers.format(BigDecimal.valueOf(value.applyAsDouble(l)), 1, Rounding.HALF_UP))
                .sortedBy(value::applyAsDouble)
                .right()
                .width(145);
    }
}
