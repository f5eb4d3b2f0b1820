package vn.ptdv.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** The member counts behind the members of a unit. */
final class CountColumns {
    private CountColumns() {}

    static ListController.Content<MemberCount> content(List<MemberCount> counts) {
        return new ListController.Content<>("member-counts", MemberCount::periodKey, columns(), counts);
    }

    private static List<Column<MemberCount>> columns() {
        List<Column<MemberCount>> columns = new ArrayList<>();
        columns.add(Column.<MemberCount>text("period", Texts.of("unitui.members.period"), MemberCount::periodKey)
                .width(90));
        columns.add(Column.<MemberCount>date("on", Texts.of("unitui.members.on"), c -> Optional.of(c.on())));
        for (CountItem item : List.of(
                CountItem.TOTAL, CountItem.PROBATIONARY, CountItem.CARRIED, CountItem.ADMITTED, CountItem.WOMEN)) {
            columns.add(Column.<MemberCount>text(
                            item.name(),
                            Texts.ofEnum("unitui.count", item),
                            c -> c.value(item).isPresent()
                                    ? VietnameseNumbers.format(c.value(item).getAsInt())
                                    : "")
                    .sortedBy(c -> c.value(item).orElse(-1))
                    .right()
                    .width(92));
        }
        return columns;
    }
}
