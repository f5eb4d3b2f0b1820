package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
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
    private static final List<DueGroup> GROUPS = List.of(DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.THIS_MONTH);

    private final PersonServices services;
    private final Toolkit kit;
    private final LongConsumer openPerson;
    private final TodayModel model = new TodayModel();
    private final TodayView view;
    private Map<DueGroup, List<DueLine>> lines = Map.of();

    public TodayController(BookServices shared, Toolkit kit, LongConsumer openPerson) {
        this.services = PersonServices.over(shared);
        this.kit = kit;
        this.openPerson = openPerson;
        this.view = new TodayView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.panel.get().ifPresent(Controller::activate);
        whileActive.add(() -> model.panel.get().ifPresent(Controller::deactivate));
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.panel.get().map(Controller::mayLeave).orElse(true);
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        show();
    }

    void askName(Consumer<String> named) {
        kit.dialogs()
                .askText(TextAsk.of(
                        Texts.of("people.filter.keep"),
                        Texts.of("people.filter.name"),
                        "",
                        Texts.of("people.filter.act")))
                .ifPresent(named);
    }

    void onOpen(TodayModel.Row row) {
        row.line().flatMap(DueLine::candidacyId).ifPresent(this::openPersonOf);
    }

    private void openPersonOf(long candidacyId) {
        kit.tasks()
                .start(Job.of(progress -> new CandidacyStore(services.book().reading()).get(candidacyId))
                        .until(whileActive())
                        .onDone(found -> found.map(Candidacy::personId).ifPresent(openPerson::accept)));
    }

    void onDone(TodayModel.Row row) {
        row.line().ifPresent(line -> {
            switch (line.kind()) {
                case DEADLINE -> ask(new DeadlinePlans(services).done(line.id(), title(line), services.today()));
                case FOLLOW_UP -> ask(new FollowUpPlans(services).done(line));
                case DIRECTIVE -> ask(new FollowUpPlans(services).directiveDone(line));
                case VERIFICATION -> onOpen(row);
            }
        });
    }

    void onExtend(TodayModel.Row row) {
        row.line()
                .filter(line -> line.kind() == DueLine.Kind.DEADLINE)
                .ifPresent(line -> ask(new DeadlinePlans(services).extend(line.id(), title(line))));
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
        if (mayLeave()) {
            closePanel();
            Controller panel = maker.apply(this::closePanel);
            if (isActive()) {
                panel.activate();
            }
            model.panel.set(Optional.of(panel));
        }
    }

    private void closePanel() {
        model.panel.get().ifPresent(Controller::deactivate);
        model.panel.set(Optional.empty());
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> services.due().today(services.today()))
                        .latestWins("today.lines")
                        .until(whileActive())
                        .onDone(this::take));
    }

    private void take(Map<DueGroup, List<DueLine>> found) {
        lines = found;
        Map<String, List<Item>> choices = new HashMap<>();
        choices.put(OFFICER, names(all().map(DueLine::officer)));
        choices.put(UNIT, names(all().map(DueLine::unit)));
        choices.put(
                KIND,
                Stream.of(DueLine.Kind.values())
                        .map(k -> Item.of(k.name(), Texts.ofEnum("today.kind", k)))
                        .toList());
        model.choices.set(choices);
        show();
    }

    private Stream<DueLine> all() {
        return lines.values().stream().flatMap(List::stream);
    }

    private static List<Item> names(Stream<String> names) {
        return VietnameseOrder.sorted(names.filter(n -> !n.isEmpty()).distinct().toList(), n -> n).stream()
                .map(n -> Item.of(n, n))
                .toList();
    }

    private void show() {
        LocalDate today = services.today();
        List<TodayModel.Row> rows = new ArrayList<>();
        Map<DueGroup, Integer> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : GROUPS) {
            List<DueLine> shown = lines.getOrDefault(group, List.of()).stream()
                    .filter(this::passes)
                    .toList();
            counts.put(group, shown.size());
            if (!shown.isEmpty()) {
                rows.add(new TodayModel.Row(group, shown.size(), Optional.empty(), 0));
                shown.forEach(l -> rows.add(new TodayModel.Row(group, 0, Optional.of(l), l.daysLeft(today))));
            }
        }
        model.counts.set(counts);
        model.total.set((int) all().count());
        model.rows.set(rows);
    }

    private boolean passes(DueLine line) {
        Filter filter = model.filter.get();
        return filter.findsIn(line.name() + " " + line.what())
                && filter.allows(OFFICER, line.officer())
                && filter.allows(UNIT, line.unit())
                && filter.allows(KIND, line.kind().name());
    }
}
