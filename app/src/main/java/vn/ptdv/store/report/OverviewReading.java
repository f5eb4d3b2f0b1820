package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.report.CodeLabels;
import vn.ptdv.logic.report.PipelineReport;
import vn.ptdv.logic.report.TopUnits;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.progress.Ways;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.training.LeakLists;
import vn.ptdv.store.unit.UnitStore;

/**
 * The overview of one day, read in parts, so that what is known first is shown first.
 *
 * <p>Every figure of people comes from one reading of their ways, which the first part keeps for the later ones.
 */
public final class OverviewReading {
    private static final int MONTHS = 12;
    private final Book book;
    private final SettingValues values;
    private final ProcessTable process;
    private final StepMemory steps;
    private final LocalDate today;
    private final ProgressRules rules;
    private final ProgressQuestion question;
    private @Nullable Ways known;

    OverviewReading(Book book, SettingValues values, ProcessTable process, StepMemory steps, LocalDate today) {
        this.book = book;
        this.values = values;
        this.process = process;
        this.steps = steps;
        this.today = today;
        this.rules = ProgressStore.rules(values);
        this.question = new ProgressQuestion(Period.yearTo(today), values.term(), today, QuotaScope.ALLOCATED, rules);
    }

    /** Targets, months, the funnel and the units that are behind. */
    public Overview first() {
        return book.snapshot(this::first);
    }

    private Overview first(DSLContext sql) {
        Ways ways = ways(sql);
        UnitStore units = new UnitStore(sql);
        OverviewGoals goals = new OverviewGoals(
                question,
                new ProgressStore(sql).board(question, ways),
                new TopUnits(units.treeOn(today), units.all()),
                ways);
        Overview.Goal year = goals.year();
        return new Overview(
                today,
                rules,
                year,
                question.term().filter(t -> t.contains(today)).map(t -> goals.term(Period.term(t))),
                goals.ahead(year.progress()),
                months(year.progress().target(), ways),
                funnel(CodeLists.read(sql, "FUNNEL"), ways),
                goals.attention(),
                values.whole(SettingKey.LEAK_STANDING_MONTHS),
                Overview.Later.UNREAD);
    }

    /** What is due, by its time. */
    public Map<DueGroup, List<DueLine>> due() {
        return book.snapshot(sql -> new DeadlineStore(sql, process).today(today));
    }

    /** Where people get lost. */
    public List<Overview.Leak> leaks() {
        int sent = values.whole(SettingKey.LEAK_NEVER_SENT_MONTHS);
        int out = values.whole(SettingKey.LEAK_RUNNING_OUT_DAYS);
        int still = values.whole(SettingKey.LEAK_STANDING_MONTHS);
        return book.snapshot(sql -> {
            LeakLists lists = new LeakLists(sql, ways(sql));
            return List.of(
                    leak(Overview.Leak.Kind.NEVER_SENT, sent, lists.neverSent(today, sent)),
                    leak(Overview.Leak.Kind.RUNNING_OUT, out, lists.runningOut(today, out)),
                    leak(Overview.Leak.Kind.STANDING_STILL, still, lists.standingStill(today, still)));
        });
    }

    /** What the people on the way let one expect for the year that the overview shows. */
    public Forecast forecast(Overview overview) {
        return book.snapshot(sql -> new PipelineStore(sql, steps)
                .forecast(
                        ways(sql),
                        overview.year().progress(),
                        today,
                        today.withMonth(MONTHS).withDayOfMonth(31)));
    }

    private Ways ways(DSLContext sql) {
        Ways ways = known;
        if (ways == null) {
            ways = Ways.read(sql, rules.countBy());
            known = ways;
        }
        return ways;
    }

    private List<Overview.Month> months(long target, Ways ways) {
        int year = today.getYear();
        Map<Long, LocalDate> now = ways.admitted(Period.yearTo(today));
        Map<Long, LocalDate> before = ways.admitted(Period.year(year - 1));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(m -> new Overview.Month(
                        m,
                        within(now, Period.month(year, m)),
                        within(before, Period.month(year - 1, m)),
                        target * m / MONTHS - target * (m - 1) / MONTHS))
                .toList();
    }

    private static List<Long> within(Map<Long, LocalDate> days, Period period) {
        return days.entrySet().stream()
                .filter(day -> period.contains(day.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who have stood longest at a step come first. */
    private List<Overview.Step> funnel(CodeLabels labels, Ways ways) {
        LocalDate limit = today.minusMonths(values.whole(SettingKey.LEAK_STANDING_MONTHS));
        Map<String, String> phases = new HashMap<>();
        process.now().map().ofKind(StageKind.STAGE).forEach(stage -> phases.put(stage.key(), stage.funnel()));
        Map<String, List<Long>> standing = new HashMap<>();
        Map<String, List<Long>> stale = new HashMap<>();
        ways.all().stream()
                .filter(way -> way.standing().exit().isEmpty())
                .sorted(Comparator.comparing(way -> way.standing().since()))
                .forEach(way -> {
                    String phase = phases.getOrDefault(way.standing().stage(), "");
                    standing.computeIfAbsent(phase, k -> new ArrayList<>()).add(way.id());
                    if (way.standing().since().isBefore(limit)) {
                        stale.computeIfAbsent(phase, k -> new ArrayList<>()).add(way.id());
                    }
                });
        List<Overview.Step> steps = new ArrayList<>();
        for (CodeLabels.Code code : labels.list("FUNNEL")) {
            if (PipelineReport.STANDING.contains(code.code())) {
                steps.add(new Overview.Step(
                        code.label(),
                        standing.getOrDefault(code.code(), List.of()),
                        stale.getOrDefault(code.code(), List.of())));
            }
        }
        Period year = Period.yearTo(today);
        steps.add(new Overview.Step(
                labels.label("FUNNEL", "KET_NAP"),
                List.copyOf(ways.admitted(year).keySet())));
        steps.add(new Overview.Step(labels.label("FUNNEL", "CHINH_THUC"), ways.official(year)));
        return steps;
    }

    private static Overview.Leak leak(Overview.Leak.Kind kind, int amount, List<LeakLists.Lost> found) {
        return new Overview.Leak(
                kind,
                amount,
                found.stream().map(LeakLists.Lost::candidacyId).distinct().toList());
    }
}
