package vn.ptdv.ui.quota;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.CountFinding;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.importing.ImportDoor;

/** The members by cause; D = A + B − C is checked while one types. */
final class CountsView extends PeriodView<CountsController.Sheet> {
    private static final double NARROWEST = 96;
    private static final double LETTER = 8.2;
    private final List<GridColumn> columns = Arrays.stream(CountItem.values())
            .map(item -> GridColumn.typed(item.name(), Texts.ofEnum("unitui.count", item))
                    .wide(Math.max(NARROWEST, Texts.ofEnum("unitui.count", item).length() * LETTER + 20)))
            .toList();

    CountsView(PeriodModel<CountsController.Sheet> model, CountsController controller) {
        super(model, controller, "count");
        grid.says(Texts.of("quotaui.tab.counts"));
        grid.onBehind(controller::behind);
        act(ImportDoor.menu(ListKind.COUNTS, OptionalLong.empty()));
    }

    @Override
    List<GridColumn> columns() {
        return columns;
    }

    @Override
    Map<GridCell<Long>, String> values(CountsController.Sheet sheet) {
        Map<GridCell<Long>, String> values = new HashMap<>();
        sheet.counts()
                .forEach((unit, count) -> count.values()
                        .forEach((item, n) ->
                                values.put(new GridCell<>(unit, item.name()), VietnameseNumbers.format(n))));
        return values;
    }

    @Override
    String explains() {
        return "";
    }

    @Override
    void check(CountsController.Sheet sheet) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        sheet.rows()
                .forEach(row -> count(row, sheet)
                        .findings()
                        .forEach(f ->
                                marks.put(new GridCell<>(row.id(), f.item().name()), GridMark.warned(words(row, f)))));
        marks(marks);
        total(sheet, columns);
    }

    private static String words(GridRow<Long> row, MemberCount.Finding finding) {
        return new CountFinding(
                        new CountCell(row.id(), finding.item()),
                        CountFinding.Code.valueOf(finding.code().name()),
                        List.of(String.valueOf(finding.expected())))
                .words();
    }

    private MemberCount count(GridRow<Long> row, CountsController.Sheet sheet) {
        Map<CountItem, Integer> values = new EnumMap<>(CountItem.class);
        columns.forEach(column -> GridSums.number(grid, row.id(), column).stream()
                .filter(n -> n >= 0 && n <= Integer.MAX_VALUE)
                .forEach(n -> values.put(CountItem.valueOf(column.key()), (int) n)));
        return new MemberCount(row.id(), sheet.period().code(), sheet.period().to(), values, "");
    }
}
