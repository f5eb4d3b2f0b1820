package vn.ptdv.ui.progress;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** The quota lines behind a target. */
final class GivenColumns {
    private GivenColumns() {}

    static ListController.Content<Behind.Given> content(List<Behind.Given> given) {
        return new ListController.Content<>("quota-given", g -> g, columns(), given);
    }

    private static List<Column<Behind.Given>> columns() {
        return List.of(
                Column.<Behind.Given>text("unit", Texts.of("quotaui.column.unit"), Behind.Given::unit)
                        .width(280),
                Column.<Behind.Given>text(
                                "number",
                                Texts.of("quotaui.field.number"),
                                g -> g.decision().number())
                        .width(140),
                Column.<Behind.Given>date(
                        "on",
                        Texts.of("quotaui.field.on"),
                        g -> Optional.of(g.decision().decidedOn())),
                Column.<Behind.Given>text("years", Texts.of("quotaui.field.years"), GivenColumns::years)
                        .width(100),
                Column.<Behind.Given>text("group", Texts.of("quotaui.column.group"), Behind.Given::group)
                        .width(120),
                Column.<Behind.Given>number(
                        "target",
                        Texts.of("quotaui.column.target"),
                        g -> g.line().target()),
                Column.<Behind.Given>text(
                                "floor",
                                Texts.of("quotaui.column.floor"),
                                g -> g.line().floor().isPresent()
                                        ? VietnameseNumbers.format(
                                                g.line().floor().getAsInt())
                                        : "")
                        .right()
                        .width(80),
                Column.<Behind.Given>text(
                                "mode",
                                Texts.of("quotaui.field.mode"),
                                g -> g.decision().isAdjusting()
                                        ? Texts.ofEnum(
                                                "quotaui.mode", g.decision().mode())
                                        : "")
                        .width(170));
    }

    private static String years(Behind.Given given) {
        return given.line().key().isWholeSpan()
                ? Texts.of(
                        "quotaui.years",
                        String.valueOf(given.decision().fromYear()),
                        String.valueOf(given.decision().toYear()))
                : String.valueOf(given.line().key().year());
    }
}
