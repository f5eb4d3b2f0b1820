package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.report.CodeLabels;
import vn.ptdv.logic.report.PipelineReport;
import vn.ptdv.logic.report.TopUnits;
import vn.ptdv.logic.report.UnitsBehindReport;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.AdmissionDays;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.training.LeakLists;
import vn.ptdv.store.unit.UnitStore;

/** Gathers the overview from one unchanging state of the book. */
public final class OverviewStore {
    private static final int MONTHS = 12;
    private final Book book;
    private final Settings settings;
    private final ProcessTable process;

    public OverviewStore(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
        this.process = new ProcessTable(book, settings);
    }

    /** Everything at once but the forecast. */
    public Overview read(LocalDate today) {
        SettingValues values = settings.now();
        Map<String, String> phases = new HashMap<>();
        process.now().map().ofKind(StageKind.STAGE).forEach(stage -> phases.put(stage.key(), stage.funnel()));
        return book.snapshot(sql -> new Reading(sql, values, today, phases).overview());
    }

    /** What the people on the way let one expect for the year that an overview shows. */
    public Forecast forecast(Overview overview) {
        LocalDate today = overview.today();
        return book.snapshot(sql -> new PipelineStore(sql)
                .forecast(
                        new UnitStore(sql).all().stream().map(Unit::id).toList(),
                        overview.year().progress(),
                        today,
                        today.withMonth(MONTHS).withDayOfMonth(31)));
    }

    /** The name of a step or of a way out. */
    public Map<String, String> stageNames() {
        Map<String, String> names = new HashMap<>();
        process.now().map().ofKind(StageKind.STAGE).forEach((Stage stage) -> names.put(stage.key(), stage.name()));
        return names;
    }

    private final class Reading {
        private final DSLContext sql;
        private final SettingValues values;
        private final LocalDate today;
        private final ProgressRules rules;
        private final ProgressQuestion question;
        private final ProgressBoard board;
        private final TopUnits units;
        private final Map<String, String> phases;
        private final AdmissionDays days;
        private final Map<Long, LocalDate> thisYear;
        private final Map<Long, LocalDate> lastYear;

        Reading(DSLContext sql, SettingValues values, LocalDate today, Map<String, String> phases) {
            this.sql = sql;
            this.values = values;
            this.today = today;
            this.phases = phases;
            this.rules = ProgressStore.rules(values);
            this.question =
                    new ProgressQuestion(Period.yearTo(today), values.term(), today, QuotaScope.ALLOCATED, rules);
            this.board = new ProgressStore(sql).board(question);
            UnitStore store = new UnitStore(sql);
            this.units = new TopUnits(store.treeOn(today), store.all());
            this.days = new AdmissionDays(sql, rules.countBy());
            this.thisYear = days.admitted(Period.yearTo(today));
            this.lastYear = days.admitted(Period.year(today.getYear() - 1));
        }

        Overview overview() {
            Overview.Goal year = year();
            return new Overview(
                    today,
                    rules,
                    year,
                    question.term().filter(t -> t.contains(today)).map(t -> term(Period.term(t))),
                    ahead(year.progress()),
                    months(year.progress().target()),
                    funnel(),
                    UnitsBehindReport.behind(board, units),
                    new DeadlineStore(sql, process).today(today),
                    leaks(),
                    values.whole(SettingKey.LEAK_STANDING_MONTHS));
        }

        private Overview.Goal year() {
            Period before = Period.yearTo(today).previousYear();
            return new Overview.Goal(
                    sum(ProgressRow::year),
                    question.yearPace(),
                    new Comparison(total(ProgressSpan.YEAR), total(ProgressSpan.LAST_YEAR)),
                    List.copyOf(thisYear.keySet()),
                    within(lastYear, before));
        }

        private Overview.Goal term(Period term) {
            return new Overview.Goal(
                    sum(ProgressRow::term),
                    Pace.of(term, today),
                    new Comparison(0, 0),
                    List.copyOf(days.admitted(Period.free(term.from(), today)).keySet()),
                    List.of());
        }

        private Overview.Ahead ahead(Progress year) {
            long members = rows().stream().mapToLong(r -> r.members().orElse(0)).sum();
            return new Overview.Ahead(
                    Optional.empty(),
                    members,
                    VietnameseNumbers.percent(year.result(), members, rules.decimals(), rules.rounding()),
                    rules.band().position(year.result(), members));
        }

        private List<Overview.Month> months(long target) {
            return IntStream.rangeClosed(1, MONTHS)
                    .mapToObj(m -> new Overview.Month(
                            m,
                            within(thisYear, Period.month(today.getYear(), m)),
                            within(lastYear, Period.month(today.getYear() - 1, m)),
                            target * m / MONTHS - target * (m - 1) / MONTHS))
                    .toList();
        }

        private List<Overview.Step> funnel() {
            LocalDate limit = today.minusMonths(values.whole(SettingKey.LEAK_STANDING_MONTHS));
            Map<String, List<Long>> standing = new HashMap<>();
            Map<String, List<Long>> stale = new HashMap<>();
            sql.select(CANDIDACY.ID, CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE)
                    .from(CANDIDACY)
                    .where(CANDIDACY.EXIT_KEY.isNull())
                    .orderBy(CANDIDACY.STAGE_SINCE, CANDIDACY.ID)
                    .forEach(r -> {
                        String phase = phases.getOrDefault(r.value2(), "");
                        standing.computeIfAbsent(phase, k -> new ArrayList<>()).add(r.value1());
                        if (r.value3().isBefore(limit)) {
                            stale.computeIfAbsent(phase, k -> new ArrayList<>()).add(r.value1());
                        }
                    });
            CodeLabels labels = CodeLists.read(sql, "FUNNEL");
            List<Overview.Step> steps = new ArrayList<>();
            for (CodeLabels.Code code : labels.list("FUNNEL")) {
                if (PipelineReport.STANDING.contains(code.code())) {
                    steps.add(new Overview.Step(
                            code.label(),
                            standing.getOrDefault(code.code(), List.of()),
                            stale.getOrDefault(code.code(), List.of())));
                }
            }
            steps.add(new Overview.Step(labels.label("FUNNEL", "KET_NAP"), List.copyOf(thisYear.keySet())));
            steps.add(new Overview.Step(labels.label("FUNNEL", "CHINH_THUC"), days.official(Period.yearTo(today))));
            return steps;
        }

        private List<Overview.Leak> leaks() {
            LeakLists lists = new LeakLists(sql);
            int sent = values.whole(SettingKey.LEAK_NEVER_SENT_MONTHS);
            int out = values.whole(SettingKey.LEAK_RUNNING_OUT_DAYS);
            int still = values.whole(SettingKey.LEAK_STANDING_MONTHS);
            return List.of(
                    leak(Overview.Leak.Kind.NEVER_SENT, sent, lists.neverSent(today, sent)),
                    leak(Overview.Leak.Kind.RUNNING_OUT, out, lists.runningOut(today, out)),
                    leak(Overview.Leak.Kind.STANDING_STILL, still, lists.standingStill(today, still)));
        }

        private Overview.Leak leak(Overview.Leak.Kind kind, int amount, List<LeakLists.Leak> found) {
            return new Overview.Leak(
                    kind,
                    amount,
                    found.stream().map(LeakLists.Leak::candidacyId).distinct().toList());
        }

        private List<ProgressRow> rows() {
            return units.units().stream()
                    .map(u -> board.row(u.id()))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Progress sum(Function<ProgressRow, Progress> of) {
            return rows().stream().map(of).reduce(new Progress(0, 0), Progress::plus);
        }

        private long total(ProgressSpan span) {
            return rows().stream().mapToLong(r -> r.figures().of(span).total()).sum();
        }
    }

    private static List<Long> within(Map<Long, LocalDate> days, Period period) {
        return days.entrySet().stream()
                .filter(day -> period.contains(day.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
