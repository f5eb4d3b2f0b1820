package vn.ptdv.ui.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.form.SmallForm;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.template.PrintDesk;

/** The page of one person: loads it, opens forms beside it, saves the facts. */
public final class PersonController extends Controller {
    private static final List<String> LISTS = List.of("RELATION", "ABSENCE_KIND", "REVIEW_GRADE", "TARGET_GROUP");
    private final PersonServices services;
    private final Toolkit kit;
    private final long personId;
    private final Runnable back;
    private final PersonModel model = new PersonModel();
    private final PersonView view;
    private Optional<Long> candidacyId = Optional.empty();

    public PersonController(PersonServices services, Toolkit kit, long personId, Runnable back) {
        this.services = services;
        this.kit = kit;
        this.personId = personId;
        this.back = back;
        this.view = new PersonView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        whileActive.add(() -> model.panel.get().ifPresent(Controller::deactivate));
        model.panel.get().ifPresent(Controller::activate);
        load();
    }

    @Override
    public boolean mayLeave() {
        boolean panelAgrees = model.panel.get().map(Controller::mayLeave).orElse(true);
        return panelAgrees
                && (!model.facts.isTouched()
                        || kit.dialogs()
                                .confirm(Question.grave(
                                        Texts.of("personui.tab.FACTS"),
                                        Texts.of("common.form.lose"),
                                        Texts.of("common.form.loseAct"))));
    }

    void onBack() {
        if (mayLeave()) {
            back.run();
        }
    }

    void onNext() {
        model.page
                .get()
                .flatMap(PersonPage::way)
                .ifPresent(way -> record(way.place().ways().next()));
    }

    void onFact() {
        kit.tasks()
                .start(Job.of(progress -> services.process().now().map().ofKind(StageKind.FACT))
                        .until(whileActive())
                        .onDone(this::record));
    }

    void onExit() {
        model.page
                .get()
                .flatMap(PersonPage::way)
                .ifPresent(way -> record(way.place().ways().exits()));
    }

    void onReturn() {
        model.page
                .get()
                .flatMap(PersonPage::way)
                .ifPresent(way -> record(way.place().ways().returns()));
    }

    private void record(List<Stage> steps) {
        candidacy()
                .filter(id -> !steps.isEmpty())
                .ifPresent(id -> open(new EventController(services, kit, id, steps, written -> closePanel())));
    }

    /** Enter on the line of time: an event is taken up again, a deadline is closed or moved. */
    void onTime(TimeLine line) {
        switch (line.kind()) {
            case EVENT -> event(line.id()).filter(Event::isActive).ifPresent(this::edit);
            case DEADLINE -> deadline(line);
            case MOVE, SESSION, EXCEPTION -> {}
        }
    }

    private void edit(Event event) {
        kit.tasks()
                .start(Job.of(progress -> services.process().now().map().stage(event.stageKey()))
                        .until(whileActive())
                        .onDone(found -> found.ifPresent(stage ->
                                open(EventController.editing(services, kit, event, stage, written -> closePanel())))));
    }

    private void deadline(TimeLine line) {
        boolean open = line.standing() == TimeLine.Standing.OPEN || line.standing() == TimeLine.Standing.OVERDUE;
        if (open) {
            ask(new DeadlinePlans(services).done(line.id(), line.what(), services.today()));
        } else if (line.standing() == TimeLine.Standing.DONE) {
            ask(new DeadlinePlans(services).explain(line.id(), line.what()));
        }
    }

    void onExtend(TimeLine line) {
        if (line.kind() == TimeLine.Kind.DEADLINE) {
            ask(() -> new DeadlinePlans(services).extend(line.id(), line.what()));
        }
    }

    /** Shows another candidacy of the same person. */
    void onCandidacy(long id) {
        if (candidacyId.filter(now -> now == id).isEmpty()) {
            candidacyId = Optional.of(id);
            load();
        }
    }

    void onBegin() {
        openNew(() -> new WayPlans(services, personId).begin());
    }

    void onAgain() {
        openNew(() -> new WayPlans(services, personId).again());
    }

    private void openNew(Supplier<FormPlan> plan) {
        prepare(plan, made -> open(new SmallForm(made, kit, kept -> onCandidacy(kept.id()), this::closePanel)));
    }

    void onMove() {
        candidacy().ifPresent(id -> ask(() -> new WayPlans(services, personId).move(id)));
    }

    /** A form that looks into the book before it can ask. */
    void ask(Supplier<FormPlan> plan) {
        prepare(plan, this::ask);
    }

    private void prepare(Supplier<FormPlan> plan, Consumer<FormPlan> made) {
        kit.tasks()
                .start(Job.of(progress -> plan.get())
                        .latestWins("person.form")
                        .until(whileActive())
                        .onDone(made));
    }

    /** Cancels everything after an event, with a reason. */
    void onGoBack(TimeLine line) {
        candidacy()
                .filter(id -> line.kind() == TimeLine.Kind.EVENT)
                .ifPresent(id -> ask(PersonPlans.goBack(
                        line.what(), reason -> services.candidacies().goBack(id, line.id(), reason))));
    }

    void onSaveFacts() {
        model.page.get().ifPresent(page -> {
            Map<vn.ptdv.model.person.PersonField, String> changed = model.facts.changed();
            if (changed.isEmpty()) {
                return;
            }
            kit.tasks()
                    .start(Job.of(progress -> services.people()
                                    .edit(personId, page.person().version(), changed))
                            .onError(WriteRefused.class, e -> conflict())
                            .onDone(this::factsSaved));
        });
    }

    private void conflict() {
        kit.dialogs().message(Texts.of("personui.tab.FACTS"), Texts.of("personui.conflict"));
    }

    private void factsSaved(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            model.facts.show(refused.findings());
            view.focusWrongFact();
        } else if (saved instanceof Saved.Accepted accepted) {
            model.facts.settle();
            model.facts.show(accepted.doubts());
            load();
        }
    }

    void onResetFacts() {
        model.facts.reset();
    }

    void onNotTheSame(long otherId) {
        run(() -> new vn.ptdv.store.person.Duplicates(services.book()).notTheSame(personId, otherId));
    }

    /** Prints a template for this person. */
    void onPrint() {
        candidacy().ifPresent(id -> PrintDesk.of(services.shared(), kit).ask(List.of(id), Optional.empty()));
    }

    void onDelete() {
        String name = model.page.get().map(p -> p.person().name()).orElse("");
        boolean sure = kit.dialogs()
                .confirm(Question.grave(
                        Texts.of("personui.delete"),
                        Texts.of("personui.deleteText", name),
                        Texts.of("personui.deleteAct")));
        if (sure) {
            kit.tasks()
                    .start(Job.of(progress -> {
                                services.people().delete(personId);
                                return true;
                            })
                            .onDone(done -> back.run()));
        }
    }

    /** Opens a small form made for the candidacy that is shown. */
    void ask(Function<Long, FormPlan> plan) {
        candidacy().ifPresent(id -> ask(() -> plan.apply(id)));
    }

    void ask(FormPlan plan) {
        open(new SmallForm(plan, kit, kept -> tellDoubts(plan.title(), kept), this::closePanel));
    }

    /** What was kept although it is doubtful is told, because the form that asked is gone. */
    private void tellDoubts(String title, Saved.Accepted kept) {
        if (!kept.doubts().isEmpty()) {
            kit.dialogs()
                    .message(title, kept.doubts().stream().map(FieldWords::of).collect(Collectors.joining("\n")));
        }
    }

    void onCover() {
        model.page.get().ifPresent(new DossierPapers(services, kit, this)::onCover);
    }

    void onIndex() {
        model.page.get().ifPresent(new DossierPapers(services, kit, this)::onIndex);
    }

    ScanActs scans() {
        return new ScanActs(services, kit, this);
    }

    DocumentActs documents() {
        return new DocumentActs(services, kit, this, personId);
    }

    LetterDesk letters() {
        return new LetterDesk(services, kit, this, personId);
    }

    HelpPlans help() {
        return new HelpPlans(services, model, personId);
    }

    PersonPlans plans() {
        return new PersonPlans(services, model, personId);
    }

    /** Runs a short write off the window's thread; the page reloads by itself when the book changes. */
    void run(Runnable write) {
        kit.tasks().start(Job.of(progress -> {
            write.run();
            return true;
        }));
    }

    Toolkit kit() {
        return kit;
    }

    PersonServices services() {
        return services;
    }

    Optional<Long> candidacy() {
        return model.page.get().flatMap(PersonPage::way).map(w -> w.candidacy().id());
    }

    private Optional<Event> event(long id) {
        return model.page.get().flatMap(PersonPage::way).stream()
                .flatMap(w -> w.events().stream())
                .filter(e -> e.id() == id)
                .findFirst();
    }

    void open(Controller panel) {
        if (model.panel.get().map(Controller::mayLeave).orElse(true)) {
            closePanel();
            panel.activate();
            model.panel.set(Optional.of(panel));
        }
    }

    void closePanel() {
        model.panel.get().ifPresent(Controller::deactivate);
        model.panel.set(Optional.empty());
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> read())
                        .latestWins("person.page")
                        .until(whileActive())
                        .onDone(this::loaded));
    }

    /** The page with the words that its fields need. */
    private record Loaded(
            Optional<PersonPage> page,
            Map<String, List<Item>> lists,
            Map<vn.ptdv.model.person.PersonField, List<Item>> factLists) {}

    private Loaded read() {
        Map<String, List<Item>> lists = new HashMap<>();
        if (model.lists.get().isEmpty()) {
            LISTS.forEach(list -> lists.put(list, services.codes(list)));
        }
        return new Loaded(
                new PersonReader(services).read(personId, candidacyId),
                lists,
                lists.isEmpty()
                        ? Map.of()
                        : FactsFields.read(new CodeLists(services.book().reading())));
    }

    private void loaded(Loaded loaded) {
        if (!loaded.lists().isEmpty()) {
            model.lists.set(loaded.lists());
            model.facts.lists.set(loaded.factLists());
        }
        loaded.page().ifPresent(page -> model.facts.take(page.person()));
        model.page.set(loaded.page());
    }
}
