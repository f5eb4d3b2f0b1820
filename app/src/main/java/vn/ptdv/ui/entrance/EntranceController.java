package vn.ptdv.ui.entrance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for the password and opens the book off the window's thread. */
public final class EntranceController extends Controller {
    private static final String LAST_USER = "entrance.user";
    private final Toolkit kit;
    private final Ways ways;
    private final EntranceModel model = new EntranceModel();
    private final EntranceView view;
    private BookFolder folder;

    /** Where it leads: into the opened book, to the guide for a new one, or to the backups. */
    public record Ways(Consumer<OpenBook> entered, Consumer<BookFolder> makeNew, Consumer<BookFolder> restore) {}

    public EntranceController(BookFolder folder, Toolkit kit, Ways ways) {
        this.folder = folder;
        this.kit = kit;
        this.ways = ways;
        this.view = new EntranceView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        describe();
    }

    void onOpen() {
        char[] password = model.password.get().toCharArray();
        enter(door -> door.open(folder, model.user.get(), password), this::answered);
    }

    void onRecovery() {
        kit.dialogs()
                .askText(TextAsk.secret(
                        Texts.of("entrance.recovery.title"),
                        Texts.of("entrance.recovery.label"),
                        Texts.of("entrance.recovery.act")))
                .ifPresent(
                        typed -> enter(door -> door.openByRecovery(folder, model.user.get(), typed), this::recovered));
    }

    void onOtherBook() {
        kit.dialogs().folder(FileAsk.open(Texts.of("entrance.other.title"))).ifPresent(path -> {
            folder = new BookFolder(path);
            model.refusal.set(Optional.empty());
            model.backupOffer.set(Optional.empty());
            describe();
        });
    }

    void onNewBook() {
        kit.dialogs()
                .folder(FileAsk.open(Texts.of("entrance.new.title")))
                .ifPresent(path -> ways.makeNew().accept(new BookFolder(path)));
    }

    void onRestore() {
        ways.restore().accept(folder);
    }

    private void describe() {
        model.book.set(folder.root().toString());
        List<String> users = new KeyRing(folder, kit.machine().stretch()).users();
        model.users.setAll(users);
        String last = kit.memory().get(LAST_USER).filter(users::contains).orElse("");
        model.user.set(last.isEmpty() && !users.isEmpty() ? users.get(0) : last);
    }

    /** Who came by the recovery key knows no password, and could not pass the lock of the window. */
    private void recovered(BookDoor.Visit visit) {
        if (visit instanceof BookDoor.Visit.Open open) {
            new NewPassword(kit, folder, model.user.get()).ask(open.book().key());
        }
        answered(visit);
    }

    private void enter(Function<BookDoor, BookDoor.Visit> attempt, Consumer<BookDoor.Visit> then) {
        if (model.busy.get()) {
            return;
        }
        model.busy.set(true);
        model.refusal.set(Optional.empty());
        kit.tasks()
                .start(Job.of(progress -> attempt.apply(kit.door()))
                        .onDone(then)
                        .onEnd(() -> model.busy.set(false)));
    }

    private void answered(BookDoor.Visit visit) {
        model.password.set("");
        if (visit instanceof BookDoor.Visit.Open open) {
            kit.memory().put(LAST_USER, model.user.get());
            open.book().notices().forEach(n -> kit.dialogs().message(n.what(), n.oneText()));
            ways.entered().accept(open.book());
            return;
        }
        BookDoor.Visit.Closed closed = (BookDoor.Visit.Closed) visit;
        model.refusal.set(Optional.of(closed.explanation()));
        if (closed.damaged()) {
            offerBackup();
        }
    }

    private void offerBackup() {
        kit.tasks()
                .start(Job.of(progress -> Upkeep.newest(folder, kit.machine().clock()))
                        .until(whileActive())
                        .onDone(newest -> model.backupOffer.set(
                                Optional.of(newest.map(this::offer).orElse(Texts.of("entrance.backup.none"))))));
    }

    private String offer(BackupEntry entry) {
        return entry.manifest()
                .map(m -> Texts.of(
                        "entrance.backup.offer",
                        VietnameseDates.format(java.time.LocalDate.ofInstant(
                                m.at(), kit.machine().clock().getZone())),
                        m.figures().rows("person"),
                        m.figures().rows("unit")))
                .orElse(Texts.of("entrance.backup.none"));
    }
}
