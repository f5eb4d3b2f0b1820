package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.ManualSheetActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Questions;

/** Results that units report only as totals, beside what the dossiers show, so that nobody counts twice. */
final class ReportedController extends PeriodController<ReportedController.Sheet> {
    private final ReportedView view;

    /** A period with its saved totals and what is counted from dossiers. */
    record Sheet(
            ProgressQuestion question,
            List<GridRow<Long>> rows,
            Map<Long, ManualResult> saved,
            Map<Long, Figure> figures)
            implements PeriodSheet {
        @Override
        public Period period() {
            return question.period();
        }
    }

    ReportedController(BookServices services, Toolkit kit) {
        super(services, kit, "reported");
        this.view = new ReportedView(model, this);
    }

    @Override
    PeriodView<Sheet> shown() {
        return view;
    }

    @Override
    Work<Map<GridCell<Long>, String>> saving(Set<GridCell<Long>> typed, Function<GridCell<Long>, String> texts) {
        Period period = model.period.get();
        Map<Long, ManualSheetActs.Line> lines = new LinkedHashMap<>();
        typed.forEach(cell -> lines.put(
                cell.row(),
                new ManualSheetActs.Line(
                        texts.apply(new GridCell<>(cell.row(), ReportedView.AMOUNT)),
                        texts.apply(new GridCell<>(cell.row(), ReportedView.SOURCE)))));
        return progress -> wrong(new ManualSheetActs(services.book()).save(period, lines));
    }

    private static Map<GridCell<Long>, String> wrong(ManualSheetActs.Outcome outcome) {
        Map<GridCell<Long>, String> wrong = new LinkedHashMap<>();
        if (outcome instanceof ManualSheetActs.Outcome.Refused refused) {
            refused.words().forEach((unit, words) -> wrong.put(new GridCell<>(unit, ReportedView.AMOUNT), words));
        }
        return wrong;
    }

    /** The people who are counted from dossiers. */
    Optional<Runnable> behind(GridCell<Long> cell) {
        return cell.column().equals(ReportedView.COUNTED)
                ? model.sheet
                        .get()
                        .flatMap(s -> s.rows().stream()
                                .filter(r -> r.id().equals(cell.row()))
                                .findFirst()
                                .map(r -> () -> behind().people(s.question(), List.of(r.id()), s.period(), title(r))))
                : Optional.empty();
    }

    private static String title(GridRow<Long> row) {
        return Texts.of("quotaui.people.title", row.name(), Texts.ofEnum("quotaui.span", ProgressSpan.PERIOD));
    }

    @Override
    Sheet read(Period period) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<Long, ManualResult> saved = new ManualSheetActs(services.book()).of(period);
        Map<Long, Figure> figures = new HashMap<>();
        ProgressQuestion question =
                Questions.of(services.settings().now(), period, kit.clock().today());
        services.progress()
                .board(question)
                .rows()
                .forEach(row -> figures.put(row.unit().id(), row.figures().of(ProgressSpan.PERIOD)));
        return new Sheet(
                question, UnitRowsReader.rows(units.treeOn(period.to()), units.all(), saved.keySet()), saved, figures);
    }
}
