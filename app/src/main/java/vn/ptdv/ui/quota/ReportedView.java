package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.importing.ImportDoor;

/** Per unit what is counted, what was reported, and what that adds. */
final class ReportedView extends PeriodView<ReportedController.Sheet> {
    static final String COUNTED = "COUNTED";
    static final String AMOUNT = "AMOUNT";
    static final String SOURCE = "SOURCE";
    private static final String ADDED = "ADDED";

    private final List<GridColumn> figures = List.of(
            GridColumn.fixed(COUNTED, Texts.of("quotaui.reported.counted")).wide(130),
            GridColumn.typed(AMOUNT, Texts.of("quotaui.reported.amount")).wide(150),
            GridColumn.fixed(ADDED, Texts.of("quotaui.reported.added")).wide(150));
    private final GridColumn source = GridColumn.typed(SOURCE, Texts.of("quotaui.reported.source"))
            .wide(320)
            .words();

    ReportedView(PeriodModel<ReportedController.Sheet> model, ReportedController controller) {
        super(model, controller, "reported");
        says.getStyleClass().add("muted");
        grid.says(Texts.of("quotaui.tab.reported"));
        grid.onBehind(controller::behind);
        act(ImportDoor.menu(ListKind.RESULTS, OptionalLong.empty()));
    }

    @Override
    List<GridColumn> columns() {
        return List.of(figures.get(0), figures.get(1), figures.get(2), source);
    }

    @Override
    String explains() {
        return Texts.of("quotaui.reported.explains");
    }

    @Override
    Map<GridCell<Long>, String> values(ReportedController.Sheet sheet) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        sheet.rows().forEach(row -> {
            Figure figure = sheet.figures().getOrDefault(row.id(), Figure.NONE);
            values.put(new GridCell<>(row.id(), COUNTED), VietnameseNumbers.format(figure.counted()));
            values.put(new GridCell<>(row.id(), ADDED), VietnameseNumbers.format(figure.reported()));
        });
        sheet.saved().forEach((unit, result) -> {
            values.put(new GridCell<>(unit, AMOUNT), VietnameseNumbers.format(result.amount()));
            values.put(new GridCell<>(unit, SOURCE), result.source());
        });
        return values;
    }

    @Override
    void check(ReportedController.Sheet sheet) {
        marks(Map.of());
        total(sheet, figures);
    }
}
