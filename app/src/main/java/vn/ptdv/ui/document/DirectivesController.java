package vn.ptdv.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DirectiveActs;
import vn.ptdv.store.document.DirectiveStore;
import vn.ptdv.store.document.DirectiveStore.Reach;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.document.DirectivesModel.Row;
import vn.ptdv.ui.document.DirectivesModel.Standing;
import vn.ptdv.ui.frame.Toolkit;

/** The documents from above: what they ask by when, how they were made known, what was written because of them. */
final class DirectivesController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final LongConsumer openDocument;
    private final DirectiveStore store;
    private final DirectiveActs acts;
    private final DirectiveForms forms;
    private final DirectivesModel model = new DirectivesModel();
    private final DirectivesView view;
    private Optional<Long> wanted = Optional.empty();

    DirectivesController(BookServices services, Toolkit kit, LongConsumer openDocument) {
        this.services = services;
        this.kit = kit;
        this.openDocument = openDocument;
        store = new DirectiveStore(services.book().reading());
        acts = new DirectiveActs(services.book());
        forms = new DirectiveForms(services, kit);
        view = new DirectivesView(model, this, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        whileActive.onChange(model.chosen, now -> details());
        load();
    }

    private void load() {
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> rows(today))
                        .latestWins("documents.directives")
                        .until(whileActive())
                        .onDone(rows -> {
                            model.rows.set(rows);
                            wanted.ifPresent(view::choose);
                            wanted = Optional.empty();
                            details();
                        }));
    }

    /** Chooses a directive as soon as the list is there. */
    void open(long directiveId) {
        wanted = Optional.of(directiveId);
        if (isActive()) {
            load();
        }
    }

    private List<Row> rows(LocalDate today) {
        Map<Long, Reach> reach = store.reach();
        return store.all().stream()
                .map(d -> new Row(d, reach.getOrDefault(d.id(), Reach.NONE), standing(d, today)))
                .toList();
    }

    private static Standing standing(Directive directive, LocalDate today) {
        if (directive.task().isBlank()) {
            return Standing.NONE;
        }
        boolean late = directive.dueOn().filter(d -> d.isBefore(today)).isPresent();
        return directive.doneOn().isPresent() ? Standing.DONE : late ? Standing.LATE : Standing.OPEN;
    }

    private void details() {
        Optional<Long> id = model.chosen.get().map(r -> r.its().id());
        if (id.isEmpty()) {
            model.sessions.set(List.of());
            model.written.set(List.of());
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> new Details(store.sessions(id.get()), store.written(id.get())))
                        .latestWins("documents.directive")
                        .until(whileActive())
                        .onDone(found -> {
                            model.sessions.set(found.sessions());
                            model.written.set(found.written());
                        }));
    }

    private record Details(List<Dissemination> sessions, List<RegisterEntry> written) {}

    void onAdd() {
        forms.directive(Optional.empty())
                .ifPresent(d -> run(() -> acts.directives().add(d)));
    }

    void onEdit() {
        chosen().flatMap(d -> forms.directive(Optional.of(d)))
                .ifPresent(d -> run(() -> acts.directives().edit(d.id(), d)));
    }

    void onDone() {
        chosen().filter(Directive::open)
                .ifPresent(d -> run(
                        () -> acts.directives().edit(d.id(), d.done(kit.clock().today()))));
    }

    void onDelete() {
        chosen().filter(d -> kit.dialogs()
                        .confirm(Question.plain(
                                Texts.of("docui.directive.delete"),
                                Texts.of("docui.directive.delete.text", d.number()),
                                Texts.of("docui.directive.delete"))))
                .ifPresent(d -> run(() -> acts.directives().delete(d.id(), d.number())));
    }

    void onSpread() {
        chosen().ifPresent(directive -> kit.tasks()
                .start(Job.of(progress -> forms.units())
                        .onDone(units -> forms.session(directive, units)
                                .ifPresent(s -> run(() -> acts.sessions().add(s))))));
    }

    void onUnspread() {
        model.session.get().ifPresent(s -> run(() -> acts.sessions().delete(s.id(), s.unit())));
    }

    void onWritten(RegisterEntry entry) {
        entry.documentId().ifPresent(openDocument);
    }

    private Optional<Directive> chosen() {
        return model.chosen.get().map(Row::its);
    }

    private void run(Supplier<RowOutcome> act) {
        kit.tasks().start(Job.of(progress -> act.get()).onDone(outcome -> {
            if (outcome instanceof RowOutcome.Refused refused) {
                kit.dialogs().message(Texts.of("docui.directives"), refused.words());
            }
            load();
        }));
    }
}
