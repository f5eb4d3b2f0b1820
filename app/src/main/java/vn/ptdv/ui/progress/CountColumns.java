package vn.ptdv.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** The member counts behind the members of a unit. */
final class CountColumns {
    private CountColumns() {}

    static ListController.Content<Behind.Counted> content(List<Behind.Counted> counts) {
        return new ListController.Content<>(
                "member-counts", c -> c.count().unitId() + " " + c.count().periodKey(), columns(), counts);
    }

    private static List<Column<Behind.Counted>> columns() {
        List<Column<Behind.Counted>> columns = new ArrayList<>();
        columns.add(Column.<Behind.Counted>text("unit", Texts.of("quotaui.column.unit"), Behind.Counted::unit)
                .width(250));
        columns.add(Column.<Behind.Counted>text(
                        "period",
                        Texts.of("unitui.members.period"),
                        c -> c.count().periodKey())
                .width(90));
        columns.add(Column.<Behind.Counted>date(
                "on", Texts.of("unitui.members.on"), c -> Optional.of(c.count().on())));
        for (CountItem item : List.of(
                CountItem.TOTAL, CountItem.PROBATIONARY, CountItem.CARRIED, CountItem.ADMITTED, CountItem.WOMEN)) {
            columns.add(Column.<Behind.Counted>text(
                            item.name(),
                            Texts.ofEnum("unitui.count", item),
                            c -> c.count().value(item).isPresent()
                                    ? VietnameseNumbers.format(
                                            c.count().value(item).getAsInt())
                                    : "")
                    .sortedBy(c -> c.count().value(item).orElse(-1))
                    .right()
                    .width(92));
        }
        return columns;
    }
}
