package vn.ptdv.ui.today;

import java.util.List;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.table.Column;

/** The columns of what is due, and its words. */
final class TodayColumns {
    private TodayColumns() {}

    static List<Column<TodayModel.Row>> all() {
        return List.of(
                Column.<TodayModel.Row>text("what", Texts.of("today.column.what"), TodayColumns::what)
                        .width(265),
                Column.<TodayModel.Row>text("left", Texts.of("today.column.left"), TodayColumns::left)
                        .width(150),
                counting("name", Texts.of("today.column.name"), DueLine::name, 1)
                        .width(165),
                counting("unit", Texts.of("today.column.unit"), DueLine::unit, 2)
                        .width(205),
                column("due", Texts.of("today.column.due"), l -> VietnameseDates.format(l.due()))
                        .width(95),
                Column.<TodayModel.Row>text("stage", Texts.of("today.column.stage"), TodayColumns::stage)
                        .width(80),
                column("officer", Texts.of("today.column.officer"), DueLine::officer)
                        .width(140),
                column("source", Texts.of("today.column.source"), TodayColumns::source)
                        .width(190));
    }

    static String basis(DueLine line) {
        String from = line.basis()
                .on()
                .map(day -> Texts.of("today.basis.from", VietnameseDates.format(day)))
                .orElse("");
        String rule = source(line).isEmpty() ? Texts.ofEnum("today.basis", line.kind()) : source(line);
        return Texts.of("today.basis.line", line.what(), rule, from);
    }

    /** Sign and words of how long it still is. */
    static String left(TodayModel.Row row) {
        if (row.line().isEmpty()) {
            return row.heading().count(0);
        }
        if (row.line().get().doneOn().isPresent()) {
            return Texts.of("today.left.done");
        }
        if (row.daysLeft() < 0) {
            return Texts.of("today.left.over", -row.daysLeft());
        }
        return row.daysLeft() == 0 ? Texts.of("today.left.today") : Texts.of("today.left.days", row.daysLeft());
    }

    private static Column<TodayModel.Row> column(String key, String title, Function<DueLine, String> text) {
        return Column.text(key, title, r -> r.line().map(text).orElse(""));
    }

    /** A column in whose place a heading says one of its counts. */
    private static Column<TodayModel.Row> counting(
            String key, String title, Function<DueLine, String> text, int count) {
        return Column.text(
                key, title, r -> r.line().map(text).orElse(r.heading().count(count)));
    }

    private static String what(TodayModel.Row row) {
        return row.line().map(DueLine::what).orElse(row.heading().words());
    }

    private static String stage(TodayModel.Row row) {
        return row.stage().map(days -> Texts.of("today.stageDays", days)).orElse("");
    }

    private static String source(DueLine line) {
        boolean plain = line.basis().source().isEmpty() || line.basis().trust() == DueLine.Trust.VERIFIED;
        return plain
                ? line.basis().source()
                : Texts.of("rule.unverified", line.basis().source());
    }
}
