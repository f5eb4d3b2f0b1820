package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.ptdv.logic.process.Reminders;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterShelf;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.filtering.BookFilters;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.form.SmallForm;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.DeadlinePlans;
import vn.ptdv.ui.person.PersonServices;

/** What is overdue, due this week and this month; closes, moves and adds. */
public final class TodayController extends Controller {
    static final String OFFICER = "officer";
    static final String UNIT = "unit";
    static final String KIND = "kind";
    static final String STAGE = "stage";
    /** Days of the weeks that a month shares with its neighbours. */
    private static final int EDGE = 7;

    private final PersonServices services;
    private final Toolkit kit;
    private final Ways ways;
    private final TodayModel model;
    private final TodayView view;
    private DueLines due;

    /** Where a line leads to: the person behind it, or the directive whose task it is. */
    public record Ways(LongConsumer person, LongConsumer directive) {}

    public TodayController(BookServices shared, Toolkit kit, Ways ways) {
        this.services = PersonServices.over(shared);
        this.kit = kit;
        this.ways = ways;
        this.model = new TodayModel(services.today());
        this.due = DueLines.none(services.today());
        this.view = new TodayView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.panel.activate(whileActive);
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.panel.mayLeave();
    }

    /** Where filters of this page are kept. */
    FilterShelf shelf() {
        return new BookFilters("today", services.book(), kit);
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        show();
    }

    void onGrouping(TodayModel.Grouping grouping) {
        model.grouping.set(grouping);
        show();
    }

    void onLook(TodayModel.Look look) {
        model.look.set(look);
        loadMonth(model.month.get().month());
    }

    void onMonth(int step) {
        onDay(model.day.get().plusMonths(step));
    }

    void onDays(int step) {
        onDay(model.day.get().plusDays(step));
    }

    void onToday() {
        onDay(services.today());
    }

    /** Chooses a day; one of another month brings that month. */
    void onDay(LocalDate day) {
        model.day.set(day);
        if (!YearMonth.from(day).equals(model.month.get().month())) {
            loadMonth(YearMonth.from(day));
        }
    }

    void onIntoDay() {
        view.focusDay();
    }

    /** Enter: the person behind the line, the directive, or the follow-up itself where there is nobody. */
    void onOpen(TodayModel.Row row) {
        row.line().ifPresent(line -> {
            if (line.candidacyId().isPresent()) {
                openPersonOf(line.candidacyId().get());
            } else if (line.kind() == DueLine.Kind.DIRECTIVE) {
                ways.directive().accept(line.id());
            } else {
                ask(new FollowUpPlans(services).edit(line));
            }
        });
    }

    private void openPersonOf(long candidacyId) {
        kit.tasks()
                .start(Job.of(progress -> new CandidacyStore(services.book().reading()).get(candidacyId))
                        .until(whileActive())
                        .onDone(found -> found.map(Candidacy::personId).ifPresent(ways.person()::accept)));
    }

    void onDone(TodayModel.Row row) {
        row.line().ifPresent(line -> {
            switch (line.kind()) {
                case DEADLINE -> ask(new DeadlinePlans(services).done(line.id(), title(line), services.today()));
                case FOLLOW_UP -> ask(new FollowUpPlans(services).done(line));
                case DIRECTIVE -> ask(new FollowUpPlans(services).directiveDone(line));
                case VERIFICATION, OPINION -> onOpen(row);
            }
        });
    }

    /** Moves a deadline with a reason; a follow-up of the office is simply changed. */
    void onExtend(TodayModel.Row row) {
        row.line().ifPresent(line -> {
            switch (line.kind()) {
                case DEADLINE -> prepare(() -> new DeadlinePlans(services).extend(line.id(), title(line)));
                case FOLLOW_UP -> ask(new FollowUpPlans(services).edit(line));
                case DIRECTIVE -> ask(new FollowUpPlans(services).directiveDone(line));
                case VERIFICATION, OPINION -> onOpen(row);
            }
        });
    }

    void onRemove(TodayModel.Row row) {
        row.line()
                .filter(line -> line.kind() == DueLine.Kind.FOLLOW_UP)
                .ifPresent(line -> kit.tasks().start(Job.of(progress -> {
                    services.deadlines().removeFollowUp(line.id());
                    return true;
                })));
    }

    void onAdd(Optional<TodayModel.Row> about) {
        ask(new FollowUpPlans(services).add(about.flatMap(TodayModel.Row::line)));
    }

    public void onCalculator() {
        open(close -> new CalculatorController(services, kit, close));
    }

    private static String title(DueLine line) {
        return Texts.of("today.of", line.what(), line.name());
    }

    private void ask(FormPlan plan) {
        open(close -> new SmallForm(plan, kit, kept -> {}, close));
    }

    private void open(Function<Runnable, Controller> maker) {
        model.panel.open(() -> maker.apply(model.panel::close));
    }

    /** A form that has to look into the book before it can ask. */
    private void prepare(Supplier<FormPlan> plan) {
        kit.tasks()
                .start(Job.of(progress -> plan.get())
                        .latestWins("today.form")
                        .until(whileActive())
                        .onDone(this::ask));
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> read())
                        .latestWins("today.lines")
                        .until(whileActive())
                        .onDone(this::take));
        loadMonth(model.month.get().month());
    }

    /** What is open as far ahead as reminders reach, and what one may choose among. */
    private record Found(Reminders reminders, List<DueLine> lines, Map<String, List<Item>> choices) {}

    private Found read() {
        Reminders stages = new Reminders(services.shared().settings().now().reminderDays());
        List<DueLine> open = services.due().open(services.today(), stages.furthest());
        return new Found(stages, open, DueLines.choices(open, stages));
    }

    private void loadMonth(YearMonth month) {
        if (model.look.get() != TodayModel.Look.CALENDAR) {
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> services.due()
                                .calendar(
                                        month.atDay(1).minusDays(EDGE),
                                        month.atEndOfMonth().plusDays(2 * EDGE),
                                        services.today()))
                        .latestWins("today.month")
                        .until(whileActive())
                        .onDone(found -> {
                            due = due.withMonth(month, found);
                            show();
                        }));
    }

    private void take(Found found) {
        due = due.withOpen(services.today(), found.reminders(), found.lines());
        model.choices.set(found.choices());
        show();
    }

    /** Many lines are sifted and put in groups beside the window. */
    private void show() {
        DueLines all = due;
        Filter filter = model.filter.get();
        TodayModel.Grouping grouping = model.grouping.get();
        kit.tasks()
                .start(Job.of(progress -> all.shown(filter, grouping))
                        .latestWins("today.show")
                        .until(whileActive())
                        .onDone(shown -> {
                            model.rows.set(shown.rows());
                            model.month.set(shown.month());
                        }));
    }
}
