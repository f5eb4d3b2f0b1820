package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.process.Reminders;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.deadline.DueLine;

/** Puts lines under headings: by time with the stages of reminders after this month, by officer, or by unit. */
final class TodayRows {
    private static final List<DueGroup> NEAR = List.of(DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.THIS_MONTH);
    private final LocalDate today;
    private final Reminders reminders;

    TodayRows(LocalDate today, Reminders reminders) {
        this.today = today;
        this.reminders = reminders;
    }

    List<TodayModel.Row> under(TodayModel.Grouping grouping, List<DueLine> lines) {
        return switch (grouping) {
            case TIME -> byTime(lines);
            case OFFICER -> byName(lines, DueLine::officer, Texts.of("today.noOfficer"));
            case UNIT -> byName(lines, DueLine::unit, Texts.of("today.noUnit"));
        };
    }

    TodayModel.Row row(DueLine line) {
        long left = line.daysLeft(today);
        return new TodayModel.Row(
                line.kind() + ":" + line.id(),
                TodayModel.Heading.NONE,
                Optional.of(line),
                left,
                line.doneOn().isPresent() ? Optional.empty() : reminders.stage(left));
    }

    private List<TodayModel.Row> byTime(List<DueLine> lines) {
        Map<DueGroup, List<DueLine>> groups =
                lines.stream().collect(Collectors.groupingBy(l -> DueGroup.of(l.due(), today)));
        List<TodayModel.Row> rows = new ArrayList<>();
        for (DueGroup group : NEAR) {
            add(rows, group.name(), DeadlineText.group(group), groups.getOrDefault(group, List.of()));
        }
        Map<Integer, List<DueLine>> stages = new TreeMap<>();
        groups.getOrDefault(DueGroup.LATER, List.of())
                .forEach(l -> reminders
                        .stage(l.daysLeft(today))
                        .ifPresent(stage -> stages.computeIfAbsent(stage, k -> new ArrayList<>())
                                .add(l)));
        stages.forEach((stage, due) -> add(rows, "stage" + stage, Texts.of("today.stage", stage), due));
        return rows;
    }

    private void add(List<TodayModel.Row> rows, String key, String words, List<DueLine> lines) {
        if (!lines.isEmpty()) {
            rows.add(TodayModel.Row.heading(
                    key, new TodayModel.Heading(Texts.of("today.group", words, lines.size()), List.of())));
            lines.forEach(l -> rows.add(row(l)));
        }
    }

    private List<TodayModel.Row> byName(List<DueLine> lines, Function<DueLine, String> by, String none) {
        Map<String, List<DueLine>> groups = lines.stream().collect(Collectors.groupingBy(by));
        List<TodayModel.Row> rows = new ArrayList<>();
        List<String> names = groups.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(VietnameseOrder.texts()))
                .toList();
        for (String name : names) {
            List<DueLine> due = groups.getOrDefault(name, List.of());
            rows.add(TodayModel.Row.heading(name, heading(name.isEmpty() ? none : name, due)));
            due.forEach(l -> rows.add(row(l)));
        }
        return rows;
    }

    private TodayModel.Heading heading(String name, List<DueLine> lines) {
        return new TodayModel.Heading(
                Texts.of("today.group", name, lines.size()),
                List.of(
                        Texts.of("today.count.over", count(lines, DueGroup.OVERDUE)),
                        Texts.of("today.count.week", count(lines, DueGroup.THIS_WEEK)),
                        Texts.of("today.count.month", count(lines, DueGroup.THIS_MONTH))));
    }

    private long count(List<DueLine> lines, DueGroup group) {
        return lines.stream().filter(l -> DueGroup.of(l.due(), today) == group).count();
    }
}
