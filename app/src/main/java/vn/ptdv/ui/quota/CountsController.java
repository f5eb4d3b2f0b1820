package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.CountOutcome;
import vn.ptdv.store.count.MemberCountActs;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;

/** The members of all units at the end of a period. */
final class CountsController extends PeriodController<CountsController.Sheet> {
    private final CountsView view;

    /** The rows of a period as they are saved. */
    record Sheet(Period period, List<GridRow<Long>> rows, Map<Long, MemberCount> counts) implements PeriodSheet {}

    CountsController(BookServices services, Toolkit kit) {
        super(services, kit, "counts");
        this.view = new CountsView(model, this);
    }

    @Override
    PeriodView<Sheet> shown() {
        return view;
    }

    @Override
    Work<Map<GridCell<Long>, String>> saving(Set<GridCell<Long>> typed, Function<GridCell<Long>, String> texts) {
        Period period = model.period.get();
        LocalDate today = kit.clock().today();
        // A count of a period that still runs is one of today, else no table would know it before the period ends.
        LocalDate on = period.contains(today) ? today : period.to();
        Map<CountCell, String> cells = new LinkedHashMap<>();
        typed.forEach(
                cell -> cells.put(new CountCell(cell.row(), CountItem.valueOf(cell.column())), texts.apply(cell)));
        return progress ->
                wrong(new MemberCountActs(services.book()).save(new MemberCountActs.Sheet(period.code(), on), cells));
    }

    private static Map<GridCell<Long>, String> wrong(CountOutcome outcome) {
        Map<GridCell<Long>, String> wrong = new LinkedHashMap<>();
        if (outcome instanceof CountOutcome.Refused refused) {
            refused.findings()
                    .forEach(f -> wrong.put(
                            new GridCell<>(f.cell().unitId(), f.cell().item().name()), f.words()));
        }
        return wrong;
    }

    /** The counts of all periods of the unit behind one of them. */
    Optional<Runnable> behind(GridCell<Long> cell) {
        return model.sheet
                .get()
                .flatMap(s -> s.rows().stream()
                        .filter(r -> r.id().equals(cell.row()))
                        .findFirst()
                        .map(r -> () -> behind().members(r.id(), r.name())));
    }

    @Override
    Sheet read(Period period) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<Long, MemberCount> counts =
                new HashMap<>(new MemberCountStore(services.book().reading()).of(period.code()));
        return new Sheet(period, UnitRowsReader.rows(units.treeOn(period.to()), units.all(), counts.keySet()), counts);
    }
}
