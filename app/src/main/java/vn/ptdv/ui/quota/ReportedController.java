package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.ManualSheetActs;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Questions;

/** Results that units report only as totals, typed beside what the dossiers show, so that nobody counts twice. */
final class ReportedController extends GridController {
    private final Model model;
    private final ReportedView view;

    /** A period with its saved totals and what is counted from dossiers. */
    record Sheet(Period period, List<GridRow<Long>> rows, Map<Long, ManualResult> saved, Map<Long, Figure> figures) {}

    /** The period, its sheet, and what stood in the way of the last saving. */
    static final class Model {
        final ObjectProperty<Period> period;
        final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
        final ObjectProperty<Map<Long, String>> wrong = new SimpleObjectProperty<>(Map.of());

        Model(Period period) {
            this.period = new SimpleObjectProperty<>(period);
        }
    }

    ReportedController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.model = new Model(Period.year(kit.clock().today().getYear()));
        this.view = new ReportedView(model, this);
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
        return Texts.of("quotaui.leave.reported");
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

    boolean save(Map<Long, ManualSheetActs.Line> typed) {
        Period period = model.period.get();
        Optional<ManualSheetActs.Outcome> outcome =
                Awaited.answer(kit.tasks(), progress -> new ManualSheetActs(services.book()).save(period, typed));
        model.wrong.set(outcome.filter(ManualSheetActs.Outcome.Refused.class::isInstance)
                .map(ManualSheetActs.Outcome.Refused.class::cast)
                .map(ManualSheetActs.Outcome.Refused::words)
                .orElse(Map.of()));
        return outcome.filter(ManualSheetActs.Outcome.Saved.class::isInstance).isPresent();
    }

    @Override
    void load() {
        Period period = model.period.get();
        kit.tasks()
                .start(Job.of(progress -> read(period))
                        .latestWins("reported")
                        .until(whileActive())
                        .onDone(this::show));
    }

    // Typed totals of the same period outlive a change that came from elsewhere.
    private void show(Sheet sheet) {
        boolean same =
                model.sheet.get().filter(s -> s.period().equals(sheet.period())).isPresent();
        if (!same || !view.isChanged()) {
            model.sheet.set(Optional.of(sheet));
        }
    }

    private Sheet read(Period period) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<Long, ManualResult> saved = new ManualSheetActs(services.book()).of(period);
        Map<Long, Figure> figures = new HashMap<>();
        new ProgressStore(services.book().reading())
                .board(Questions.of(
                        services.settings().now(), period, kit.clock().today()))
                .rows()
                .forEach(row -> figures.put(row.unit().id(), row.figures().of(ProgressSpan.PERIOD)));
        return new Sheet(
                period, UnitRowsReader.rows(units.treeOn(period.to()), units.all(), saved.keySet()), saved, figures);
    }
}
