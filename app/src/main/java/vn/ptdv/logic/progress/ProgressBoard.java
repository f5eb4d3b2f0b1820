package vn.ptdv.logic.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.Ranking;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.Unit;

/** The progress of all units for one question; rows in the order of the tree, ranks among siblings. */
public final class ProgressBoard {
    private final ProgressQuestion question;
    private final ProgressFacts facts;
    private final GivenTotals yearTargets;
    private final GivenTotals termTargets;
    private final Map<String, GivenTotals> groupTargets;
    private final Map<Long, CurrentQuota> yearQuotas;
    private final Pace pace;
    private final List<ProgressRow> rows;
    private final Map<Long, ProgressRow> byUnit = new HashMap<>();

    public ProgressBoard(ProgressQuestion question, ProgressFacts facts) {
        this.question = question;
        this.facts = facts;
        this.yearTargets = facts.yearTargets(question.year(), QuotaKey.ALL);
        this.termTargets = facts.termTargets(question.term()
                .map(t -> new Years(t.from().getYear(), t.to().getYear()))
                .orElse(new Years(question.year(), question.year())));
        this.groupTargets = facts.groupTargets(question.year());
        this.yearQuotas = facts.quotas().ofYear(question.year(), QuotaKey.ALL);
        this.pace = question.yearPace();
        this.rows = ranked(facts.tree().all().stream().map(this::row).toList());
        rows.forEach(row -> byUnit.put(row.unit().id(), row));
    }

    public ProgressQuestion question() {
        return question;
    }

    /** Every unit of the tree, each before what hangs below it. */
    public List<ProgressRow> rows() {
        return rows;
    }

    public Optional<ProgressRow> row(long unitId) {
        return Optional.ofNullable(byUnit.get(unitId));
    }

    /** The rows that bear a mark. */
    public List<ProgressRow> marked(ProgressMark mark) {
        return rows.stream().filter(r -> r.marks().contains(mark)).toList();
    }

    private ProgressRow row(Unit unit) {
        UnitFigures figures = facts.totals().getOrDefault(unit.id(), UnitFigures.NONE);
        Progress year = new Progress(
                yearTargets.of(unit.id()).orElse(0),
                figures.of(ProgressSpan.YEAR).total());
        Progress term = new Progress(
                termTargets.of(unit.id()).orElse(0),
                figures.of(question.term().isPresent() ? ProgressSpan.TERM : ProgressSpan.YEAR)
                        .total());
        OptionalLong members = facts.members().of(unit.id());
        ProgressRules rules = question.rules();
        return new ProgressRow(
                unit,
                facts.tree().depth(unit.id()).orElse(0),
                figures,
                members,
                year,
                Optional.ofNullable(yearQuotas.get(unit.id()))
                        .map(CurrentQuota::floor)
                        .orElse(OptionalInt.empty()),
                term,
                OptionalInt.empty(),
                year.status(pace, rules.threshold()),
                year.percent(rules.decimals(), rules.rounding()),
                percentOfMembers(year.result(), members),
                rules.band().position(year.result(), members.orElse(0)),
                pace.points(year, rules.decimals(), rules.rounding()),
                marks(unit, figures, year),
                groups(unit, figures));
    }

    private Optional<BigDecimal> percentOfMembers(long admitted, OptionalLong members) {
        ProgressRules rules = question.rules();
        return VietnameseNumbers.percent(admitted, members.orElse(0), rules.decimals(), rules.rounding());
    }

    private Set<ProgressMark> marks(Unit unit, UnitFigures figures, Progress year) {
        Set<ProgressMark> marks = EnumSet.noneOf(ProgressMark.class);
        if (year.target() > 0 && year.isBelow(question.rules().threshold())) {
            marks.add(ProgressMark.BELOW_THRESHOLD);
        }
        if (figures.of(ProgressSpan.QUARTER).total() == 0) {
            marks.add(ProgressMark.ZERO_THIS_QUARTER);
        }
        boolean oldEnough = unit.establishedOn()
                .filter(day ->
                        day.isAfter(question.asOf().minusYears(question.rules().zeroYears())))
                .isEmpty();
        if (oldEnough && figures.of(ProgressSpan.ZERO_YEARS).total() == 0) {
            marks.add(ProgressMark.ZERO_FOR_YEARS);
        }
        return marks;
    }

    private Map<String, Progress> groups(Unit unit, UnitFigures figures) {
        Map<String, Progress> groups = new TreeMap<>();
        groupTargets.forEach((group, targets) -> targets.of(unit.id())
                .ifPresent(target -> groups.put(group, new Progress(target, figures.of(group, ProgressSpan.YEAR)))));
        return groups;
    }

    private List<ProgressRow> ranked(List<ProgressRow> unranked) {
        Map<OptionalLong, List<ProgressRow>> siblings = unranked.stream()
                .collect(Collectors.groupingBy(r -> facts.tree().parent(r.unit().id())));
        Map<Long, OptionalInt> ranks = new HashMap<>();
        siblings.values()
                .forEach(group -> Ranking.of(group, ProgressRow::year)
                        .forEach(r -> ranks.put(r.item().unit().id(), r.rank())));
        List<ProgressRow> ranked = new ArrayList<>();
        unranked.forEach(r -> ranked.add(r.ranked(ranks.getOrDefault(r.unit().id(), OptionalInt.empty()))));
        return List.copyOf(ranked);
    }
}
