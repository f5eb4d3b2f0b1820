package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.PaperContent;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The register, the documents from above and the checker; the desk or an issued document stands over them. */
public final class DocumentsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final DocumentStore store;
    private final RegisterActs acts;
    private final DocumentsModel model = new DocumentsModel();
    private final DirectivesController directives;
    private final CheckController check;
    private final DocumentsView view;
    private Optional<Controller> page = Optional.empty();

    public DocumentsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        store = new DocumentStore(services.book().reading());
        acts = new RegisterActs(services.book(), services.open().folder().documents());
        directives = new DirectivesController(services, kit, this::open);
        check = new CheckController(services.settings(), kit);
        view = new DocumentsView(model, this, List.of(directives.root(), check.root()), kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        whileActive.activate(directives);
        whileActive.activate(check);
        page.ifPresent(Controller::activate);
        whileActive.add(() -> page.ifPresent(Controller::deactivate));
        load();
    }

    @Override
    public boolean mayLeave() {
        return page.map(Controller::mayLeave).orElse(true);
    }

    /** Begins a document from the progress of the units. */
    public void write() {
        onWrite();
    }

    void onWrite() {
        show(new ComposeController(services, kit, acts, this::back));
    }

    /** Opens an issued document, as quick find and the lists of documents do. */
    public void open(long documentId) {
        if (!mayLeave()) {
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> Issued.read(documentId, store, acts))
                        .onDone(found -> found.ifPresent(its -> show(new IssuedController(its, kit, ways(its))))));
    }

    /** Opens what came from above, as the list of what is due does. */
    public void openDirective(long directiveId) {
        if (mayLeave()) {
            back();
            view.showDirectives();
            directives.open(directiveId);
        }
    }

    private IssuedController.Ways ways(Issued its) {
        return new IssuedController.Ways(() -> correct(its), new CopyDesk(services, kit, acts), this::back);
    }

    void onOpen() {
        model.chosen
                .get()
                .flatMap(RegisterLine::entry)
                .map(RegisterEntry::documentId)
                .ifPresent(id -> id.ifPresent(this::open));
    }

    void onCorrect() {
        model.chosen
                .get()
                .flatMap(RegisterLine::entry)
                .map(RegisterEntry::documentId)
                .ifPresent(id -> id.ifPresent(document -> kit.tasks()
                        .start(Job.of(progress -> Issued.read(document, store, acts))
                                .onDone(found -> found.ifPresent(this::correct)))));
    }

    private void correct(Issued its) {
        Optional<OfficialDocument> document = PaperContent.read(its.content());
        if (document.isEmpty()) {
            kit.dialogs().message(Texts.of("docui.correct"), Texts.of("docui.correct.none"));
            return;
        }
        ComposeController compose = new ComposeController(services, kit, acts, this::back);
        compose.correct(
                its.entry(),
                its.documentId(),
                document.get(),
                kind(document.get().kind()));
        show(compose);
    }

    /** The plainest kind of a code: its text is the old document's, not a sample. */
    private static PaperKind kind(String code) {
        List<PaperKind> same =
                Stream.of(PaperKind.values()).filter(k -> k.code().equals(code)).toList();
        return same.stream()
                .filter(k -> k.source() == PaperKind.Source.NONE)
                .reduce((one, last) -> last)
                .orElseGet(() -> same.isEmpty() ? PaperKind.LETTER : same.get(0));
    }

    /** Keeps the next number, or one that is typed, for a document to come. */
    void onReserve() {
        ReserveForm.ask(services, kit)
                .ifPresent(wanted -> run(a -> a.reserve(wanted.series(), wanted.number(), wanted.subject())));
    }

    void onVoid() {
        Optional<RegisterEntry> entry = model.chosen.get().flatMap(RegisterLine::entry);
        entry.filter(e -> e.state() != RegisterState.VOID)
                .ifPresent(e -> kit.dialogs()
                        .askText(TextAsk.of(
                                Texts.of("docui.void"),
                                Texts.of("docui.void.reason", e.symbol()),
                                "",
                                Texts.of("docui.void")))
                        .ifPresent(reason -> run(a -> a.giveUp(e.id(), reason))));
    }

    private void run(Function<RegisterActs, RegisterOutcome> act) {
        kit.tasks().start(Job.of(progress -> act.apply(acts)).onDone(this::told));
    }

    private void told(RegisterOutcome outcome) {
        if (outcome instanceof RegisterOutcome.Refused refused) {
            kit.dialogs().message(Texts.of("docui.title"), refused.words());
        }
        load();
    }

    private void show(Controller next) {
        page.ifPresent(Controller::deactivate);
        page = Optional.of(next);
        if (isActive()) {
            next.activate();
        }
        model.page.set(Optional.of(next.root()));
    }

    private void back() {
        page.ifPresent(Controller::deactivate);
        page = Optional.empty();
        model.page.set(Optional.empty());
        load();
    }

    /** Reads the settings along, which the desk needs at once when it opens. */
    private List<RegisterLine> register() {
        services.settings().now();
        return RegisterLine.all(store);
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> register())
                        .latestWins("documents.register")
                        .until(whileActive())
                        .onDone(model.lines::set));
    }
}
