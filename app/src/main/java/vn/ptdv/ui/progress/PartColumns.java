package vn.ptdv.ui.progress;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.report.ListController;

/** The units that a sum is made of. */
final class PartColumns {
    private PartColumns() {}

    static ListController.Content<Behind.Part> content(List<Behind.Part> parts, String figure) {
        return new ListController.Content<>(
                "figure-parts",
                Behind.Part::unitId,
                List.of(
                        Column.<Behind.Part>text("unit", Texts.of("quotaui.column.unit"), Behind.Part::unit)
                                .width(430),
                        Column.<Behind.Part>number("figure", figure, Behind.Part::figure)
                                .width(160)),
                parts);
    }
}
