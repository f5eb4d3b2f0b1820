package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.CountFinding;
import vn.ptdv.store.count.CountOutcome;
import vn.ptdv.store.count.MemberCountActs;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The members of all units at the end of a period, typed or pasted. */
final class CountsController extends GridController {
    private final Model model;
    private final CountsView view;

    /** The rows of a period as they are saved. */
    record Sheet(Period period, List<GridRow<Long>> rows, Map<Long, MemberCount> counts) {}

    /** The period and its rows, and what stood in the way of the last saving or should be looked at. */
    static final class Model {
        final ObjectProperty<Period> period;
        final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
        final ObjectProperty<List<CountFinding>> findings = new SimpleObjectProperty<>(List.of());

        Model(Period period) {
            this.period = new SimpleObjectProperty<>(period);
        }
    }

    CountsController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.model = new Model(Period.year(kit.clock().today().getYear()));
        this.view = new CountsView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    TypedPart typed() {
        return view;
    }

    @Override
    String unsaved() {
        return Texts.of("quotaui.leave.counts");
    }

    /** Another period; false when what was typed for the present one is to stay. */
    boolean onPeriod(Period period) {
        if (period.equals(model.period.get())) {
            return true;
        }
        if (!mayLeave()) {
            return false;
        }
        model.period.set(period);
        load();
        return true;
    }

    boolean save(Map<CountCell, String> typed) {
        Period period = model.period.get();
        LocalDate today = kit.clock().today();
        // A count of a period that still runs is one of today, else no table would know it before the period ends.
        LocalDate on = period.contains(today) ? today : period.to();
        Optional<CountOutcome> outcome = Awaited.answer(
                kit.tasks(),
                progress ->
                        new MemberCountActs(services.book()).save(new MemberCountActs.Sheet(period.code(), on), typed));
        outcome.ifPresent(this::tell);
        return outcome.filter(CountOutcome.Saved.class::isInstance).isPresent();
    }

    private void tell(CountOutcome outcome) {
        if (outcome instanceof CountOutcome.Refused refused) {
            model.findings.set(List.copyOf(refused.findings()));
        } else if (outcome instanceof CountOutcome.Saved saved) {
            model.findings.set(List.copyOf(saved.warnings()));
        }
    }

    @Override
    void load() {
        Period period = model.period.get();
        kit.tasks()
                .start(Job.of(progress -> read(period))
                        .latestWins("counts")
                        .until(whileActive())
                        .onDone(this::show));
    }

    // Typed figures of the same period outlive a change that came from elsewhere.
    private void show(Sheet sheet) {
        boolean same =
                model.sheet.get().filter(s -> s.period().equals(sheet.period())).isPresent();
        if (!same || !view.isChanged()) {
            model.sheet.set(Optional.of(sheet));
        }
    }

    private Sheet read(Period period) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<Long, MemberCount> counts =
                new HashMap<>(new MemberCountStore(services.book().reading()).of(period.code()));
        return new Sheet(period, UnitRowsReader.rows(units.treeOn(period.to()), units.all(), counts.keySet()), counts);
    }
}
