package vn.ptdv.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The members of the unit, period by period. */
final class MembersTab extends VBox {
    private final DataTable<MemberCount> table;

    MembersTab(Toolkit kit) {
        setPadding(new Insets(10, 4, 4, 4));
        table = new DataTable<>("unit-members", MemberCount::periodKey, columns(), kit.memory());
        table.says(Texts.of("unitui.tab.members"));
        table.whenEmpty(new EmptyState(Texts.of("unitui.members.none"), Texts.of("unitui.members.noneText")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    void show(UnitPage page) {
        table.setRows(page.details().counts());
    }

    private static List<Column<MemberCount>> columns() {
        List<Column<MemberCount>> columns = new ArrayList<>();
        columns.add(Column.text("period", Texts.of("unitui.members.period"), MemberCount::periodKey)
                .width(90));
        columns.add(Column.date("on", Texts.of("unitui.members.on"), c -> java.util.Optional.of(c.on())));
        for (CountItem item : CountItem.values()) {
            columns.add(
                    Column.<MemberCount>text(item.name(), Texts.ofEnum("unitui.count", item), c -> text(c.value(item)))
                            .sortedBy(c -> c.value(item).orElse(-1))
                            .width(92)
                            .right());
        }
        columns.add(Column.text("note", Texts.of("unitui.fact.note"), MemberCount::note));
        return columns;
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? VietnameseNumbers.format(value.getAsInt()) : "";
    }
}
