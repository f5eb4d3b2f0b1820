package vn.ptdv.ui.progress;

import java.math.BigDecimal;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** Units beside each other: what each was given and has done, and its rank. */
final class StandingColumns {
    private StandingColumns() {}

    static ListController.Content<BoardModel.Line> content(List<BoardModel.Line> lines) {
        return new ListController.Content<>("units-standing", BoardModel.Line::id, columns(), lines);
    }

    private static List<Column<BoardModel.Line>> columns() {
        return List.of(
                Column.<BoardModel.Line>text("unit", Texts.of("quotaui.column.unit"), BoardModel.Line::name)
                        .width(330),
                Column.<BoardModel.Line>text(
                                "members",
                                Texts.of("quotaui.column.members"),
                                l -> l.row().members().isPresent()
                                        ? VietnameseNumbers.format(
                                                l.row().members().getAsLong())
                                        : "")
                        .sortedBy(l -> l.row().members().orElse(-1))
                        .right()
                        .width(90),
                Column.<BoardModel.Line>number(
                                "target",
                                Texts.of("quotaui.column.target"),
                                l -> l.row().year().target())
                        .width(80),
                Column.<BoardModel.Line>number(
                                "year",
                                Texts.of("quotaui.column.sum"),
                                l -> l.row().year().result())
                        .width(80),
                Column.<BoardModel.Line>text(
                                "percent",
                                Texts.of("quotaui.column.percent"),
                                l -> BoardColumns.percent(l.row().percentOfQuota()))
                        .sortedBy(l -> l.row().percentOfQuota().orElse(BigDecimal.ONE.negate()))
                        .right()
                        .width(80),
                Column.<BoardModel.Line>number(
                                "left",
                                Texts.of("quotaui.column.left"),
                                l -> l.row().remaining())
                        .width(80),
                BoardColumns.rank());
    }
}
