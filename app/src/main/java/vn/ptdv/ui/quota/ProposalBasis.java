package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.progress.Questions;

/** The figures that proposals are made from, read at one time. */
record ProposalBasis(
        UnitTree tree,
        Map<Long, Long> members,
        Map<Long, Long> results,
        Map<Long, Long> quotas,
        Map<Long, Long> onTheWay) {

    static ProposalBasis read(BookServices services, LocalDate today, int year) {
        UnitTree tree = new UnitStore(services.book().reading()).treeOn(today);
        var members = new MemberCountStore(services.book().reading()).membersOn(today);
        ProgressBoard before = new ProgressStore(services.book().reading())
                .board(Questions.of(services.settings().now(), Period.year(year - 1), today));
        Map<Long, Long> sizes = new PipelineStore(services.book().reading()).sizes();
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
        return new ProposalBasis(tree, memberMap, results, quotas, onTheWay);
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
