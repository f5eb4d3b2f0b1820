package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.AdmissionSeries;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.progress.Questions;

/** The figures that proposals are made from, read at one time. */
record ProposalBasis(
        UnitTree tree,
        Map<Long, Long> members,
        Map<Long, Long> results,
        Map<Long, Long> quotas,
        Map<Long, Long> onTheWay,
        Past past) {
    private static final int YEARS = 3;

    /** The sums of the results of some years before, how many years they are, and what may be expected in the year. */
    record Past(Map<Long, Long> sums, int years, Map<Long, Long> expected) {}

    static ProposalBasis read(BookServices services, LocalDate today, int year) {
        UnitTree tree = new UnitStore(services.book().reading()).treeOn(today);
        var members = new MemberCountStore(services.book().reading()).membersOn(today);
        ProgressBoard before =
                services.progress().board(Questions.of(services.settings().now(), Period.year(year - 1), today));
        Map<Long, Long> sizes = services.pipeline().sizes();
        Map<Long, Long> memberMap = new LinkedHashMap<>();
        Map<Long, Long> results = new LinkedHashMap<>();
        Map<Long, Long> quotas = new LinkedHashMap<>();
        Map<Long, Long> onTheWay = new LinkedHashMap<>();
        for (Unit unit : tree.all()) {
            OptionalLong count = members.of(unit.id());
            memberMap.put(unit.id(), count.orElse(0));
            onTheWay.put(
                    unit.id(),
                    tree.subtree(unit.id()).stream()
                            .mapToLong(u -> sizes.getOrDefault(u.id(), 0L))
                            .sum());
        }
        for (ProgressRow row : before.rows()) {
            results.put(row.unit().id(), row.year().result());
            quotas.put(row.unit().id(), row.year().target());
        }
        return new ProposalBasis(tree, memberMap, results, quotas, onTheWay, past(services, tree, today, year));
    }

    private static Past past(BookServices services, UnitTree tree, LocalDate today, int year) {
        CountBy countBy = services.settings().now().countBy();
        Map<Long, Long> sums = new LinkedHashMap<>();
        new AdmissionSeries(services.book().reading(), countBy)
                .years(tree, new UnitStore(services.book().reading()).all(), new Years(year - YEARS, year - 1))
                .forEach((unit, years) -> sums.put(
                        unit, years.values().stream().mapToLong(Figure::total).sum()));
        return new Past(sums, YEARS, expected(services, tree, today, year));
    }

    /** Whom the pipeline lets one expect within the year: by its end, less those who come before it begins. */
    private static Map<Long, Long> expected(BookServices services, UnitTree tree, LocalDate today, int year) {
        Map<Long, Progress> nobody = new LinkedHashMap<>();
        Map<Long, List<Long>> units = new LinkedHashMap<>();
        tree.all().forEach(u -> {
            nobody.put(u.id(), new Progress(0, 0));
            units.put(u.id(), tree.subtree(u.id()).stream().map(Unit::id).toList());
        });
        PipelineStore pipeline = services.pipeline();
        LocalDate end = Period.year(year).to();
        LocalDate before = Period.year(year - 1).to();
        Map<Long, Long> expected = new LinkedHashMap<>();
        pipeline.forecasts(nobody, units, today, end.isBefore(today) ? today : end)
                .forEach((unit, forecast) -> expected.put(unit, forecast.more()));
        if (before.isAfter(today)) {
            pipeline.forecasts(nobody, units, today, before)
                    .forEach((unit, forecast) -> expected.merge(unit, -forecast.more(), Long::sum));
        }
        expected.replaceAll((unit, n) -> Math.max(0, n));
        return expected;
    }

    List<Unit> units(ProposalModel.Level level) {
        return level == ProposalModel.Level.DIRECT
                ? tree.roots()
                : tree.all().stream()
                        .filter(u -> tree.children(u.id()).isEmpty())
                        .toList();
    }

    /** One kind of figure for the units of a level. */
    static Map<Long, Long> of(List<Unit> units, Map<Long, Long> figures) {
        Map<Long, Long> found = new LinkedHashMap<>();
        units.forEach(u -> found.put(u.id(), figures.getOrDefault(u.id(), 0L)));
        return found;
    }
}
