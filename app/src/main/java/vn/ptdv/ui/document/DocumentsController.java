package vn.ptdv.ui.document;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The register of documents; writing one takes the place of the list until it is left. */
public final class DocumentsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final DocumentStore store;
    private final RegisterActs acts;
    private final DocumentsModel model = new DocumentsModel();
    private final DocumentsView view;
    private Optional<ComposeController> desk = Optional.empty();

    public DocumentsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        store = new DocumentStore(services.book().reading());
        acts = new RegisterActs(services.book(), services.open().folder().documents());
        view = new DocumentsView(model, this, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        desk.ifPresent(Controller::activate);
        whileActive.add(() -> desk.ifPresent(Controller::deactivate));
        load();
    }

    void onWrite() {
        ComposeController compose = new ComposeController(services, kit, acts, this::back);
        desk = Optional.of(compose);
        compose.activate();
        model.page.set(Optional.of(compose.root()));
    }

    /** Examines a file that lies anywhere on this machine; it is only read. */
    void onCheck() {
        FileKind kind = new FileKind(Texts.of("docui.file.DOCX"), List.of("*.docx"));
        kit.dialogs()
                .openFile(FileAsk.open(Texts.of("docui.check"), kind))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> new PaperPress()
                                        .examine(
                                                Files.readAllBytes(file),
                                                kit.clock().today()))
                                .onDone(lines -> kit.dialogs()
                                        .message(String.valueOf(file.getFileName()), String.join("\n", lines)))));
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
                        .ifPresent(reason -> giveUp(e, reason)));
    }

    private void giveUp(RegisterEntry entry, String reason) {
        if (acts.giveUp(entry.id(), reason) instanceof RegisterOutcome.Refused refused) {
            kit.dialogs().message(Texts.of("docui.void"), refused.words());
        }
        load();
    }

    private void back() {
        desk.ifPresent(Controller::deactivate);
        desk = Optional.empty();
        model.page.set(Optional.empty());
        load();
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> RegisterLine.all(store))
                        .latestWins("documents.register")
                        .until(whileActive())
                        .onDone(model.lines::set));
    }
}
