package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.Reminders;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;

/** What is due as it was read: the open lines, and those of the month that the calendar shows. */
record DueLines(LocalDate today, Reminders reminders, List<DueLine> open, YearMonth month, List<DueLine> ofMonth) {
    static DueLines none(LocalDate today) {
        return new DueLines(today, new Reminders(List.of()), List.of(), YearMonth.from(today), List.of());
    }

    DueLines withOpen(LocalDate day, Reminders stages, List<DueLine> lines) {
        return new DueLines(day, stages, lines, month, ofMonth);
    }

    DueLines withMonth(YearMonth which, List<DueLine> lines) {
        return new DueLines(today, reminders, open, which, lines);
    }

    /** What a filter leaves, under headings, and day by day. */
    record Shown(List<TodayModel.Row> rows, TodayModel.Month month) {}

    Shown shown(Filter filter, TodayModel.Grouping grouping) {
        TodayRows rows = new TodayRows(today, reminders);
        List<DueLine> passing =
                open.stream().filter(line -> passes(filter, line)).toList();
        Map<LocalDate, List<TodayModel.Row>> days = ofMonth.stream()
                .filter(line -> passes(filter, line))
                .collect(Collectors.groupingBy(DueLine::due, Collectors.mapping(rows::row, Collectors.toList())));
        return new Shown(rows.under(grouping, passing), new TodayModel.Month(month, today, days));
    }

    /** What one may choose among in the filters. */
    static Map<String, List<Item>> choices(List<DueLine> lines, Reminders reminders) {
        Map<String, List<Item>> choices = new HashMap<>();
        choices.put(TodayController.OFFICER, names(lines.stream().map(DueLine::officer)));
        choices.put(TodayController.UNIT, names(lines.stream().map(DueLine::unit)));
        choices.put(
                TodayController.KIND,
                Stream.of(DueLine.Kind.values())
                        .map(k -> Item.of(k.name(), Texts.ofEnum("today.kind", k)))
                        .toList());
        choices.put(
                TodayController.STAGE,
                reminders.daysBefore().stream()
                        .map(d -> Item.of(String.valueOf(d), Texts.of("today.stage", d)))
                        .toList());
        return choices;
    }

    private static List<Item> names(Stream<String> names) {
        return VietnameseOrder.sorted(names.filter(n -> !n.isEmpty()).distinct().toList(), n -> n).stream()
                .map(n -> Item.of(n, n))
                .toList();
    }

    private boolean passes(Filter filter, DueLine line) {
        String stage =
                reminders.stage(line.daysLeft(today)).map(String::valueOf).orElse("");
        return filter.findsIn(String.join(" ", line.name(), line.what(), line.unit()))
                && filter.allows(TodayController.OFFICER, line.officer())
                && filter.allows(TodayController.UNIT, line.unit())
                && filter.allows(TodayController.KIND, line.kind().name())
                && filter.allows(TodayController.STAGE, stage);
    }
}
