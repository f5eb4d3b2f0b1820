package vn.ptdv.ui.quota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.CodeLists.Code;
import vn.ptdv.store.follow.SurveyActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;

/** The yearly survey of sources: how many of each target group every unit has, against the year before. */
final class SurveyController extends PeriodController<SurveyController.Sheet> {
    private static final String GROUPS = "TARGET_GROUP";
    private static final String CHOSEN = "survey.groups";
    private static final String SEPARATOR = ",";

    private final SurveyView view;

    /** What was found in one year, and the units as they stood at its end. */
    record Found(List<GridRow<Long>> rows, Map<SurveyActs.Cell, Integer> figures) {
        boolean has(String group) {
            return figures.keySet().stream().anyMatch(c -> c.group().equals(group));
        }
    }

    /** A year, the year before it, and all groups that have a name or a figure. */
    record Sheet(Period period, Found now, Found before, List<Code> groups) implements PeriodSheet {
        @Override
        public List<GridRow<Long>> rows() {
            return now.rows();
        }

        int lastYear() {
            return period.from().getYear() - 1;
        }

        boolean hasFigure(String group) {
            return now.has(group);
        }

        /** What a year begins with: the groups of the year before and its own, or all of them where there are none. */
        boolean isUsual(String group) {
            boolean none = now.figures().isEmpty() && before.figures().isEmpty();
            return none || now.has(group) || before.has(group);
        }
    }

    SurveyController(BookServices services, Toolkit kit) {
        super(services, kit, "survey");
        this.view = new SurveyView(model, this);
    }

    @Override
    PeriodView<Sheet> shown() {
        return view;
    }

    @Override
    Work<Map<GridCell<Long>, String>> saving(Set<GridCell<Long>> typed, Function<GridCell<Long>, String> texts) {
        int year = model.period.get().from().getYear();
        Map<SurveyActs.Cell, String> cells = new LinkedHashMap<>();
        typed.forEach(cell -> cells.put(new SurveyActs.Cell(cell.row(), cell.column()), texts.apply(cell)));
        return progress -> wrong(new SurveyActs(services.book()).save(year, cells));
    }

    private static Map<GridCell<Long>, String> wrong(SurveyActs.Outcome outcome) {
        Map<GridCell<Long>, String> wrong = new LinkedHashMap<>();
        if (outcome instanceof SurveyActs.Outcome.Refused refused) {
            refused.bad()
                    .forEach((cell, text) -> wrong.put(
                            new GridCell<>(cell.unitId(), cell.group()), Texts.of("quotaui.survey.wrong", text)));
        }
        return wrong;
    }

    @Override
    Sheet read(Period period) {
        CodeLists codes = new CodeLists(services.book().reading());
        Found now = found(period);
        Map<String, Code> groups = new LinkedHashMap<>();
        codes.of(GROUPS).forEach(code -> groups.put(code.code(), code));
        // A group that has left the list keeps its column where it has figures.
        now.figures().keySet().forEach(c -> groups.putIfAbsent(c.group(), new Code(c.group(), c.group())));
        return new Sheet(period, now, found(Period.year(period.from().getYear() - 1)), List.copyOf(groups.values()));
    }

    private Found found(Period year) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<SurveyActs.Cell, Integer> figures =
                new SurveyActs(services.book()).of(year.from().getYear());
        List<Long> withFigures = figures.keySet().stream()
                .map(SurveyActs.Cell::unitId)
                .distinct()
                .toList();
        return new Found(UnitRowsReader.rows(units.treeOn(year.to()), units.all(), withFigures), figures);
    }

    /** The groups that have a column: those chosen at this machine, else the usual ones, and those with figures. */
    List<Code> shown(Sheet sheet) {
        Set<String> chosen = kit.memory()
                .get(CHOSEN)
                .filter(text -> !text.isEmpty())
                .map(text -> Set.copyOf(List.of(text.split(SEPARATOR))))
                .orElse(Set.of());
        return sheet.groups().stream()
                .filter(g -> sheet.hasFigure(g.code())
                        || (chosen.isEmpty() ? sheet.isUsual(g.code()) : chosen.contains(g.code())))
                .toList();
    }

    /** Asks which groups are to have a column. */
    void onGroups() {
        Optional<Sheet> sheet = model.sheet.get();
        if (sheet.isEmpty() || !mayLeave()) {
            return;
        }
        SurveyGroups groups = new SurveyGroups(sheet.get(), Set.copyOf(shown(sheet.get())));
        kit.dialogs()
                .form(new Form(
                        Texts.of("quotaui.survey.groups.title"), groups, Texts.of("quotaui.survey.groups.show"), () -> {
                            kit.memory().put(CHOSEN, String.join(SEPARATOR, groups.wanted()));
                            view.drop();
                            return true;
                        }));
    }

    /** What was found in a unit over the years. */
    Optional<Runnable> behind(GridCell<Long> cell) {
        return model.sheet
                .get()
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(r -> r.id().equals(cell.row()))
                        .findFirst()
                        .map(r -> () -> years(cell, r.name(), label(sheet, cell.column()))));
    }

    private static String label(Sheet sheet, String group) {
        return sheet.groups().stream()
                .filter(g -> g.code().equals(group))
                .findFirst()
                .map(Code::label)
                .orElse(group);
    }

    private void years(GridCell<Long> cell, String unit, String group) {
        SurveyActs surveys = new SurveyActs(services.book());
        kit.tasks()
                .start(Job.of(progress -> surveys.years(new SurveyActs.Cell(cell.row(), cell.column())))
                        .until(whileActive())
                        .onDone(years -> ListController.open(
                                kit.dialogs(),
                                Texts.of("quotaui.survey.years", unit, group),
                                SurveyColumns.years(years),
                                kit.memory())));
    }

    /** The units behind a sum, each beside what it had the year before. */
    void parts(String group, List<SurveyColumns.Part> parts, int year) {
        ListController.open(
                kit.dialogs(),
                Texts.of("quotaui.survey.parts", group, String.valueOf(year)),
                SurveyColumns.parts(parts, year),
                kit.memory());
    }
}
