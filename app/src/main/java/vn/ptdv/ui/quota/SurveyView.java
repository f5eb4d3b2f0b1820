package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.CodeLists.Code;
import vn.ptdv.store.follow.SurveyActs;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.importing.ImportDoor;
import vn.ptdv.ui.progress.Behind;
import vn.ptdv.ui.progress.Figures;

/** The target groups as columns; under each the sum and what it gained or lost since the year before. */
final class SurveyView extends PeriodView<SurveyController.Sheet> {
    private static final double NARROWEST = 110;
    private static final double LETTER = 8.2;
    private final SurveyController survey;

    SurveyView(PeriodModel<SurveyController.Sheet> model, SurveyController controller) {
        super(
                model,
                controller,
                "survey",
                PeriodPicker.years(model.period.get().to().getYear()));
        survey = controller;
        says.getStyleClass().add("muted");
        grid.onBehind(controller::behind);
        Button groups = new Button(Texts.of("quotaui.survey.groups"));
        groups.setId("survey-groups");
        groups.setOnAction(e -> controller.onGroups());
        act(groups);
        act(ImportDoor.menu(ListKind.SURVEY, OptionalLong.empty()));
    }

    @Override
    List<GridColumn> columns() {
        return model.sheet.get().map(survey::shown).orElse(List.of()).stream()
                .map(SurveyView::column)
                .toList();
    }

    private static GridColumn column(Code group) {
        return GridColumn.typed(group.code(), group.label())
                .wide(Math.max(NARROWEST, group.label().length() * LETTER + 20));
    }

    @Override
    Map<GridCell<Long>, String> values(SurveyController.Sheet sheet) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        sheet.now()
                .figures()
                .forEach((cell, n) ->
                        values.put(new GridCell<>(cell.unitId(), cell.group()), VietnameseNumbers.format(n)));
        return values;
    }

    @Override
    String explains() {
        return model.sheet
                .get()
                .map(s -> Texts.of(
                        s.before().figures().isEmpty() ? "quotaui.survey.first" : "quotaui.survey.explains",
                        String.valueOf(s.lastYear())))
                .orElse("");
    }

    @Override
    void check(SurveyController.Sheet sheet) {
        marks(Map.of());
        grid.says(Texts.of(
                "quotaui.survey.title", String.valueOf(sheet.period().from().getYear())));
        Map<String, Node> sums = new HashMap<>();
        columns().forEach(column -> sums.put(column.key(), sum(sheet, column)));
        grid.totals(sums);
    }

    private Node sum(SurveyController.Sheet sheet, GridColumn column) {
        List<Behind.Part> now = GridSums.parts(sheet.rows(), unit -> GridSums.number(grid, unit, column));
        List<Behind.Part> before =
                GridSums.parts(sheet.before().rows(), unit -> before(sheet, new SurveyActs.Cell(unit, column.key())));
        long sum = sum(now);
        String words = before.isEmpty() || now.isEmpty()
                ? VietnameseNumbers.format(sum)
                : Texts.of(
                        "quotaui.survey.sum", VietnameseNumbers.format(sum), SurveyColumns.change(sum - sum(before)));
        return Figures.text(
                words,
                column.title(),
                () -> survey.parts(
                        column.title(),
                        beside(now, before),
                        sheet.period().from().getYear()));
    }

    private static OptionalLong before(SurveyController.Sheet sheet, SurveyActs.Cell cell) {
        Integer amount = sheet.before().figures().get(cell);
        return amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    private static long sum(List<Behind.Part> parts) {
        return parts.stream().mapToLong(Behind.Part::figure).sum();
    }

    private static List<SurveyColumns.Part> beside(List<Behind.Part> now, List<Behind.Part> before) {
        Map<Long, SurveyColumns.Part> parts = new LinkedHashMap<>();
        now.forEach(p -> parts.put(
                p.unitId(),
                new SurveyColumns.Part(p.unitId(), p.unit(), OptionalLong.empty(), OptionalLong.of(p.figure()))));
        before.forEach(p -> parts.merge(
                p.unitId(),
                new SurveyColumns.Part(p.unitId(), p.unit(), OptionalLong.of(p.figure()), OptionalLong.empty()),
                (its, old) -> new SurveyColumns.Part(its.unitId(), its.unit(), old.before(), its.now())));
        return new ArrayList<>(parts.values());
    }
}
