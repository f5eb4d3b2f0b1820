package vn.ptdv.store.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.UnitTree;

/**
 * What units reported only as totals, beyond what dossiers show.
 *
 * <p>A reported total covers the unit with all below it; whoever has a dossier there, or stands in a total reported from
 * below, is taken off, so that nobody counts twice.
 */
final class ReportedTotals {
    private final ProgressSources sources;
    private final UnitTree tree;
    private final RollUp rollUp;
    private final Function<Period, Map<Long, Long>> dossiers;
    private final Map<Period, Map<Long, Long>> counted = new HashMap<>();

    private record Extra(ManualResult result, long home, long amount) {}

    /** Counts the dossiers of a span only where a total was reported for it. */
    ReportedTotals(ProgressSources sources, CountBy countBy, UnitTree tree, RollUp rollUp) {
        this(sources, tree, rollUp, period -> sources.counted(countBy, period));
    }

    /** With the dossiers of every unit in a span as somebody has counted them already. */
    ReportedTotals(ProgressSources sources, UnitTree tree, RollUp rollUp, Function<Period, Map<Long, Long>> dossiers) {
        this.sources = sources;
        this.tree = tree;
        this.rollUp = rollUp;
        this.dossiers = dossiers;
    }

    Map<Long, UnitFigures> read(Map<ProgressSpan, Period> spans) {
        Map<Long, UnitFigures> figures = new HashMap<>();
        amounts(spans).forEach((unit, bySpan) -> {
            Map<ProgressSpan, Figure> of = new EnumMap<>(ProgressSpan.class);
            bySpan.forEach((span, amount) -> of.put(span, new Figure(0, amount)));
            figures.put(unit, new UnitFigures(of, Map.of()));
        });
        return figures;
    }

    /** By unit and span, what was reported beyond the dossiers. */
    <K> Map<Long, Map<K, Long>> amounts(Map<K, Period> spans) {
        LocalDate from = spans.values().stream()
                .map(Period::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate to = spans.values().stream()
                .map(Period::to)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        Map<Long, Map<K, Long>> amounts = new HashMap<>();
        for (Extra extra : extras(sources.reported(from, to))) {
            spans.forEach((span, period) -> {
                if (period.contains(extra.result.from()) && period.contains(extra.result.to())) {
                    amounts.computeIfAbsent(extra.home, k -> new HashMap<>()).merge(span, extra.amount, Long::sum);
                }
            });
        }
        return amounts;
    }

    private List<Extra> extras(List<ManualResult> reported) {
        List<Extra> extras = new ArrayList<>();
        reported.stream()
                .filter(r -> r.indicator().equals(ManualResult.ADMITTED))
                .filter(r -> r.groupCode().isEmpty() || r.groupCode().equals(QuotaKey.ALL))
                .sorted(Comparator.comparingInt((ManualResult r) -> depth(r.unitId()))
                        .reversed())
                .forEach(r -> rollUp.home(r.unitId()).ifPresent(home -> extras.add(extra(r, home, extras))));
        return extras;
    }

    private Extra extra(ManualResult result, long home, List<Extra> below) {
        long known = counted(Period.free(result.from(), result.to())).getOrDefault(home, 0L);
        long fromBelow = below.stream()
                .filter(e -> e.home != home && tree.isWithin(e.home, home) && inside(e.result, result))
                .mapToLong(Extra::amount)
                .sum();
        return new Extra(result, home, Math.max(0, result.amount() - known - fromBelow));
    }

    private static boolean inside(ManualResult part, ManualResult whole) {
        return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    }

    private int depth(long unitId) {
        OptionalLong home = rollUp.home(unitId);
        return home.isPresent() ? tree.depth(home.getAsLong()).orElse(0) : 0;
    }

    private Map<Long, Long> counted(Period period) {
        return counted.computeIfAbsent(period, p -> rollUp.totals(dossiers.apply(p), Long::sum));
    }
}
