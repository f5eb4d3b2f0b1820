package vn.ptdv.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.report.Overview;
import vn.ptdv.store.report.OverviewReading;
import vn.ptdv.store.report.OverviewStore;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;
import vn.ptdv.ui.report.PeopleBehind;

/** Reads the overview, again after every change of the book, and opens what stands behind its figures. */
public final class OverviewController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final OverviewStore store;
    private final PeopleBehind people;
    private final LongPredicate openUnit;
    private final Runnable letter;
    private final OverviewModel model = new OverviewModel();
    private final OverviewView view;

    /** What opens a unit on its own screen or says that it cannot, and what begins a letter to the slow. */
    public OverviewController(BookServices services, Toolkit kit, LongPredicate openUnit, Runnable letter) {
        this.letter = letter;
        this.services = services;
        this.kit = kit;
        this.openUnit = openUnit;
        this.store = new OverviewStore(services.book(), services.settings(), services.steps());
        this.people = new PeopleBehind(services, kit);
        this.view = new OverviewView(model, this, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    int year() {
        return kit.clock().today().getYear();
    }

    void onPeople(String title, List<Long> candidacies) {
        people.open(title, candidacies, whileActive());
    }

    /** Goes to the unit; without such a screen the names behind its result open. */
    void onUnit(ProgressRow row) {
        if (openUnit.test(row.unit().id())) {
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> admittedOf(row.unit().id()))
                        .latestWins("overview.unit")
                        .until(whileActive())
                        .onDone(ids -> onPeople(row.unit().name(), ids)));
    }

    void onLetter() {
        letter.run();
    }

    void onDue(DueGroup group) {
        List<DueLine> lines = model.overview()
                .get()
                .flatMap(o -> o.later().due())
                .map(due -> due.getOrDefault(group, List.of()))
                .orElse(List.of());
        ListController.open(
                kit.dialogs(),
                Texts.ofEnum("overview.due", group),
                new ListController.Content<>("overview-due-list", DueColumns::id, DueColumns.all(), lines),
                kit.memory());
    }

    void onDueLine(DueLine line) {
        line.candidacyId().ifPresent(id -> onPeople(line.what(), List.of(id)));
    }

    /** The lines that the forecast is made of. */
    void onForecast(Forecast forecast) {
        kit.tasks()
                .start(Job.of(progress -> store.stageNames())
                        .latestWins("overview.forecast")
                        .until(whileActive())
                        .onDone(names -> ListController.open(
                                kit.dialogs(),
                                Texts.of("overview.forecast.basis", VietnameseNumbers.format(forecast.more())),
                                ForecastColumns.content(forecast, names),
                                kit.memory())));
    }

    private List<Long> admittedOf(long unitId) {
        var values = services.settings().now();
        ProgressQuestion question = new ProgressQuestion(
                Period.yearTo(kit.clock().today()),
                values.term(),
                kit.clock().today(),
                QuotaScope.ALLOCATED,
                ProgressStore.rules(values));
        return new ProgressStore(services.book().reading()).behind(question, unitId, ProgressSpan.YEAR);
    }

    private record Begun(OverviewReading reading, Overview first) {
        static Begun with(OverviewReading reading) {
            return new Begun(reading, reading.first());
        }
    }

    /** What stands on the screen stays until its own part has been read anew. */
    private void load() {
        part(() -> Begun.with(store.of(kit.clock().today())), begun -> {
            Overview.Later shown = model.overview().get().map(Overview::later).orElse(Overview.Later.UNREAD);
            model.overview().set(Optional.of(begun.first().with(shown)));
            later(begun.reading(), begun.first());
        });
    }

    /** One part after the other in the order of the screen; the forecast last, because it reads the whole history. */
    private void later(OverviewReading reading, Overview first) {
        part(reading::due, due -> {
            add(later -> later.due(due));
            part(reading::leaks, leaks -> {
                add(later -> later.leaks(leaks));
                part(() -> reading.forecast(first), forecast -> add(later -> later.forecast(forecast)));
            });
        });
    }

    private void add(UnaryOperator<Overview.Later> read) {
        model.overview().set(model.overview().get().map(shown -> shown.with(read.apply(shown.later()))));
    }

    private <T> void part(Supplier<T> read, Consumer<T> then) {
        kit.tasks()
                .start(Job.of(progress -> read.get())
                        .latestWins("overview")
                        .until(whileActive())
                        .titled(Texts.of("overview.loading"))
                        .onDone(then));
    }
}
