package vn.ptdv.ui.quota;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.ui.common.table.Column;

/** How a decision reads in lists and headings. */
final class DecisionWords {
    private DecisionWords() {}

    static String title(QuotaDecision d) {
        return Texts.of(
                "quotaui.decision.title",
                d.number(),
                VietnameseDates.format(d.decidedOn()),
                Texts.ofEnum("quotaui.subject", d.scope().subject()),
                Texts.ofEnum("unitui.source", d.scope().source()),
                years(d),
                Texts.ofEnum("quotaui.state", d.state()));
    }

    static String years(QuotaDecision d) {
        return d.fromYear() == d.toYear()
                ? String.valueOf(d.fromYear())
                : Texts.of("quotaui.years", d.fromYear(), d.toYear());
    }

    /** Đã giao 297 / 300, còn 3. */
    static String sum(QuotaDecision d, long given) {
        String sum = VietnameseNumbers.format(given);
        if (d.statedTotal().isEmpty()) {
            return Texts.of("quotaui.sum.plain", sum);
        }
        long stated = d.statedTotal().getAsInt();
        String total = VietnameseNumbers.format(stated);
        if (given == stated) {
            return Texts.of("quotaui.sum.exact", sum, total);
        }
        return given < stated
                ? Texts.of("quotaui.sum.left", sum, total, VietnameseNumbers.format(stated - given))
                : Texts.of("quotaui.sum.over", sum, total, VietnameseNumbers.format(given - stated));
    }

    static List<Column<QuotaDecision>> columns() {
        return List.of(
                Column.text("number", Texts.of("quotaui.field.number"), QuotaDecision::number)
                        .width(104),
                Column.<QuotaDecision>date("on", Texts.of("quotaui.field.on"), d -> Optional.of(d.decidedOn()))
                        .width(96),
                Column.text("years", Texts.of("quotaui.field.years"), DecisionWords::years)
                        .width(88),
                Column.<QuotaDecision>text(
                                "state", Texts.of("quotaui.field.state"), d -> Texts.ofEnum("quotaui.state", d.state()))
                        .width(104),
                Column.<QuotaDecision>text(
                                "source",
                                Texts.of("quotaui.field.source"),
                                d -> Texts.ofEnum("unitui.source", d.scope().source()))
                        .width(170),
                Column.<QuotaDecision>text(
                                "subject",
                                Texts.of("quotaui.field.subject"),
                                d -> Texts.ofEnum("quotaui.subject", d.scope().subject()))
                        .width(150));
    }
}
