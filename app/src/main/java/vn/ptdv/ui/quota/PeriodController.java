package vn.ptdv.ui.quota;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;

/** Figures of all units for one period: read, typed or pasted, and saved together or not at all. */
abstract class PeriodController<S extends PeriodSheet> extends GridController {
    final PeriodModel<S> model;
    private final String key;

    /** The key names the reading among the tasks, and the words about what is unsaved. */
    PeriodController(BookServices services, Toolkit kit, String key) {
        super(services, kit);
        this.key = key;
        this.model = new PeriodModel<>(Period.year(kit.clock().today().getYear()));
    }

    /** The view made in the constructor. */
    abstract PeriodView<S> shown();

    @Override
    protected final View<?, ?> view() {
        return shown();
    }

    @Override
    final TypedPart typed() {
        return shown();
    }

    @Override
    final String unsaved() {
        return Texts.family("quotaui.leave", key);
    }

    abstract S read(Period period);

    /** Saves the typed cells; the answer holds what is wrong at which cell, and is empty when all is saved. */
    abstract Work<Map<GridCell<Long>, String>> saving(
            Set<GridCell<Long>> typed, Function<GridCell<Long>, String> texts);

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

    boolean save(Set<GridCell<Long>> typed, Function<GridCell<Long>, String> texts) {
        // What was refused before may be refused again in the same words.
        model.wrong.set(Map.of());
        return Awaited.answer(kit.tasks(), saving(typed, texts))
                .map(wrong -> {
                    model.wrong.set(wrong);
                    return wrong.isEmpty();
                })
                .orElse(false);
    }

    Behind behind() {
        return new Behind(services, kit, whileActive());
    }

    @Override
    void load() {
        Period period = model.period.get();
        kit.tasks()
                .start(Job.of(progress -> read(period))
                        .latestWins(key)
                        .until(whileActive())
                        .onDone(this::show));
    }

    // Typed figures of the same period outlive a change that came from elsewhere.
    private void show(S sheet) {
        boolean same =
                model.sheet.get().filter(s -> s.period().equals(sheet.period())).isPresent();
        if (!same || !typed().isChanged()) {
            model.sheet.set(Optional.of(sheet));
        }
    }
}
