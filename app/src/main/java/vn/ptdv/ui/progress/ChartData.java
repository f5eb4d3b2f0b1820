package vn.ptdv.ui.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.quota.LargestRemainder;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.progress.AdmissionSeries;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.ui.common.chart.Bar;

/** The bars of one chart on the board and the days that each stands for. */
record ChartData(String title, List<Bar> bars, List<Behind> behind) {
    private static final int MONTHS = 12;
    private static final int YEARS_BACK = 5;
    private static final int MOST_UNITS = 16;

    /** What the bars are. */
    enum Kind {
        MONTHS,
        YEARS,
        UNITS
    }

    /** Whom a bar counts: the units and the days. */
    record Behind(List<Long> units, Period period, String says) {}

    /** The units that are drawn, what they are called together, and the lines below them. */
    record About(String name, List<Long> units, List<BoardModel.Line> parts) {}

    static ChartData read(BookServices services, ProgressQuestion question, About about, Kind kind) {
        return switch (kind) {
            case MONTHS -> months(services, question, about);
            case YEARS -> years(services, question, about);
            case UNITS -> units(question, about);
        };
    }

    private static ChartData months(BookServices services, ProgressQuestion question, About about) {
        ProgressStore progress = services.progress();
        List<Long> all = progress.unitsOf(question, about.units()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        int year = question.year();
        Map<YearMonth, Long> counts = new AdmissionSeries(
                        services.book().reading(), question.rules().countBy())
                .months(
                        all,
                        Period.free(
                                Period.year(year - 1).from(), Period.year(year).to()));
        long target = progress.years(question, about.units(), year)
                .getOrDefault(year, new Progress(0, 0))
                .target();
        List<Long> plan = LargestRemainder.equally(target, MONTHS);
        List<Bar> bars = new ArrayList<>();
        List<Behind> behind = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            bars.add(Bar.of(Texts.of("unitui.work.month", month), counts.getOrDefault(YearMonth.of(year, month), 0L))
                    .planned(plan.get(month - 1))
                    .before(counts.getOrDefault(YearMonth.of(year - 1, month), 0L)));
            behind.add(new Behind(
                    about.units(),
                    Period.month(year, month),
                    Texts.of("quotaui.chart.inMonth", about.name(), month, String.valueOf(year))));
        }
        return new ChartData(Texts.of("quotaui.chart.months", about.name(), String.valueOf(year)), bars, behind);
    }

    private static ChartData years(BookServices services, ProgressQuestion question, About about) {
        SortedMap<Integer, Progress> years =
                services.progress().years(question, about.units(), question.year() - YEARS_BACK);
        List<Bar> bars = new ArrayList<>();
        List<Behind> behind = new ArrayList<>();
        years.forEach((year, progress) -> {
            Bar bar = Bar.of(String.valueOf(year), progress.result());
            bars.add(progress.target() == 0 ? bar : bar.planned(progress.target()));
            behind.add(new Behind(
                    about.units(),
                    Period.year(year),
                    Texts.of("quotaui.chart.inYear", about.name(), String.valueOf(year))));
        });
        return new ChartData(Texts.of("quotaui.chart.years", about.name()), bars, behind);
    }

    /** The lowest shares first, as many as can be read. */
    private static ChartData units(ProgressQuestion question, About about) {
        List<BoardModel.Line> parts = about.parts().stream()
                .filter(l -> l.row().percentOfQuota().isPresent())
                .sorted(Comparator.comparing(l -> l.row().percentOfQuota().orElseThrow()))
                .limit(MOST_UNITS)
                .toList();
        List<Bar> bars = new ArrayList<>();
        List<Behind> behind = new ArrayList<>();
        for (BoardModel.Line part : parts) {
            bars.add(new Bar(
                    shortName(part),
                    part.row().percentOfQuota().orElseThrow().longValue(),
                    java.util.OptionalLong.empty(),
                    java.util.OptionalLong.empty()));
            behind.add(new Behind(
                    List.of(part.id()), Period.yearTo(question.asOf()), Texts.of("quotaui.chart.ofUnit", part.name())));
        }
        return new ChartData(Texts.of("quotaui.chart.units"), bars, behind);
    }

    private static String shortName(BoardModel.Line line) {
        return Optional.of(line.row().unit().facts().shortName())
                .filter(s -> !s.isEmpty())
                .orElse(line.name());
    }
}
