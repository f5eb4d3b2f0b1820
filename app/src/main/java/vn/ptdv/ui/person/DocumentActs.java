package vn.ptdv.ui.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.scan.ScanController;
import vn.ptdv.ui.scan.ScanDesk;

/** Opens the frozen file of a document, writes it out, puts documents beside the person and takes them away. */
final class DocumentActs {
    private static final List<String> BEST_FIRST = List.of("pdf", "docx");
    private final PersonServices services;
    private final Toolkit kit;
    private final PersonController page;
    private final long personId;

    DocumentActs(PersonServices services, Toolkit kit, PersonController page, long personId) {
        this.services = services;
        this.kit = kit;
        this.page = page;
        this.personId = personId;
    }

    /** What can be said of a document's file once the folder was looked at. */
    private record Found(Optional<IssuedFile> file, boolean touched) {}

    void onOpen(PersonDocument document) {
        withFile(document, (file, bytes) -> {
            if (file.format().equals(BEST_FIRST.get(0))) {
                page.open(new ScanController(
                        document.symbol(),
                        () -> Optional.of(bytes),
                        kit,
                        new ScanController.Acts(() -> save(document, file, bytes), page::closePanel)));
            } else {
                save(document, file, bytes);
            }
        });
    }

    void onSave(PersonDocument document) {
        withFile(document, (file, bytes) -> save(document, file, bytes));
    }

    void onLink() {
        kit.tasks()
                .start(Job.of(progress -> new PersonDocuments(services.book()).linkable(personId))
                        .onDone(this::askWhich));
    }

    void onUnlink(PersonDocument document) {
        document.linkId().ifPresent(id -> page.run(() -> new PersonDocuments(services.book()).unlink(id)));
    }

    private void askWhich(List<RegisterEntry> found) {
        String title = Texts.of("personui.document.linkTitle");
        if (found.isEmpty()) {
            kit.dialogs().message(title, Texts.of("personui.document.nothing"));
            return;
        }
        page.ask(FormPlan.of(
                title,
                Texts.of("personui.document.linkAct"),
                List.of(Entry.code(
                                "document",
                                Texts.of("personui.document.which"),
                                found.stream().map(DocumentActs::item).toList())
                        .needed()),
                a -> new PersonDocuments(services.book()).link(a.id("document").orElseThrow(), personId)));
    }

    private static Item item(RegisterEntry entry) {
        String day = entry.date().map(VietnameseDates::format).orElse("");
        return Item.of(
                String.valueOf(entry.documentId().orElseThrow()),
                Texts.of("personui.document.item", entry.symbol(), day, entry.subject()));
    }

    private void withFile(PersonDocument document, BiConsumer<IssuedFile, byte[]> act) {
        if (document.documentId().isEmpty()) {
            kit.dialogs().message(document.symbol(), Texts.of("personui.document.noFile"));
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> find(document.documentId().getAsLong()))
                        .onDone(found -> opened(document, found, act)));
    }

    private Found find(long documentId) {
        List<IssuedFile> files = new DocumentStore(services.book().reading()).files(documentId);
        Optional<IssuedFile> best = BEST_FIRST.stream()
                .flatMap(format -> files.stream().filter(f -> f.format().equals(format)))
                .findFirst();
        boolean touched =
                !new RegisterActs(services.book(), folder()).touched(documentId).isEmpty();
        return new Found(best, touched);
    }

    private void opened(PersonDocument document, Found found, BiConsumer<IssuedFile, byte[]> act) {
        if (found.file().isEmpty()) {
            kit.dialogs().message(document.symbol(), Texts.of("personui.document.noFile"));
            return;
        }
        if (found.touched()) {
            kit.dialogs().message(document.symbol(), Texts.of("personui.document.touched"));
            return;
        }
        IssuedFile file = found.file().get();
        kit.tasks()
                .start(Job.of(progress -> read(folder().resolve(file.fileName())))
                        .onError(
                                BookException.class,
                                e -> kit.dialogs()
                                        .message(
                                                document.symbol(),
                                                e.explanation().oneText()))
                        .onDone(bytes -> act.accept(file, bytes)));
    }

    private void save(PersonDocument document, IssuedFile file, byte[] bytes) {
        new ScanDesk(kit, () -> services.shared().settings().now().scanRule())
                .save(document.symbol(), file.format(), bytes, path -> Texts.of("personui.document.saved", path));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private Path folder() {
        return services.shared().open().folder().documents();
    }
}
