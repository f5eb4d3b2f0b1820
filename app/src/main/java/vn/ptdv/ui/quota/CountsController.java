package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
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
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The members of all units at the end of a period, typed or pasted. */
final class CountsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
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
        this.services = services;
        this.kit = kit;
        this.model = new Model(Period.year(kit.clock().today().getYear()));
        this.view = new CountsView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    @Override
    public boolean mayLeave() {
        if (!view.isChanged()) {
            return true;
        }
        Optional<Integer> way = kit.dialogs()
                .choose(new Choice(
                        Texts.of("quotaui.leave.title"),
                        Texts.of("quotaui.leave.counts"),
                        List.of(Texts.of("quotaui.save"), Texts.of("quotaui.leave.drop"))));
        if (way.isEmpty()) {
            return false;
        }
        if (way.get() == 0) {
            return view.save();
        }
        view.drop();
        return true;
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
        CountOutcome outcome =
                new MemberCountActs(services.book()).save(new MemberCountActs.Sheet(period.code(), period.to()), typed);
        if (outcome instanceof CountOutcome.Refused refused) {
            model.findings.set(List.copyOf(refused.findings()));
        } else if (outcome instanceof CountOutcome.Saved saved) {
            model.findings.set(List.copyOf(saved.warnings()));
        }
        return outcome instanceof CountOutcome.Saved;
    }

    private void load() {
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
