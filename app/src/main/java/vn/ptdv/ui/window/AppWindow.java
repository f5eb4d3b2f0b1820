package vn.ptdv.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.FolderState;
import vn.ptdv.store.log.LogFiles;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.acts.ActsController;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.sampler.SamplerController;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.entrance.EntranceController;
import vn.ptdv.ui.entrance.LockController;
import vn.ptdv.ui.entrance.RestoreController;
import vn.ptdv.ui.exporting.ExportDesk;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.guide.GuideController;
import vn.ptdv.ui.help.HelpController;
import vn.ptdv.ui.help.LicencesController;
import vn.ptdv.ui.importing.ImportController;
import vn.ptdv.ui.importing.ImportDoor;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.shell.ShellController;

/** One stage whose content changes: entrance, first-run guide, shell, lock. */
public final class AppWindow {
    static final String LAST_BOOK = "window.book";
    private final Stage stage;
    private final Toolkit kit;
    private final StackPane frame = new StackPane();
    private final Cover cover;
    private final IdleLock idle;
    private final Ending ending;
    private Optional<Controller> shown = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<LockController> locked = Optional.empty();

    /** What is open between entrance and close. */
    private record Session(BookServices services, ShellController shell, ImportDoor door, LogFiles log) {}

    public AppWindow(Stage stage, Toolkit kit) {
        this.stage = stage;
        this.kit = kit;
        ending = new Ending(kit);
        Scene scene = new Scene(frame, 1180, 700);
        kit.appearance().dress(scene);
        stage.setScene(scene);
        stage.setTitle(Texts.of("app.title"));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(e -> {
            e.consume();
            close();
        });
        stage.setOnHidden(e -> gone());
        WindowPlace.remember(stage, kit.memory());
        cover = new Cover(stage, frame, kit.appearance());
        idle = new IdleLock(this::lock);
    }

    /** Opens on the last book, or on the guide where there is none yet. */
    public void start() {
        BookFolder folder = new BookFolder(
                kit.memory().get(LAST_BOOK).map(Path::of).orElse(kit.machine().usualBook()));
        if (folder.state() instanceof FolderState.Free) {
            showGuide(folder);
        } else {
            showEntrance(folder);
        }
        stage.show();
    }

    private void showEntrance(BookFolder folder) {
        show(new EntranceController(
                folder, kit, new EntranceController.Ways(this::entered, this::showGuide, this::showRestore)));
    }

    private void showGuide(BookFolder folder) {
        show(new GuideController(
                folder,
                kit,
                new GuideController.Ways(
                        this::entered,
                        this::enteredToImport,
                        new GuideController.Others(this::showEntrance, this::showRestore))));
    }

    private void showRestore(BookFolder folder) {
        show(new RestoreController(folder, kit, () -> showEntrance(folder)));
    }

    private void entered(OpenBook open) {
        kit.memory().put(LAST_BOOK, open.folder().root().toString());
        BookServices services = BookServices.over(open, kit.machine().clock());
        ImportController importer = new ImportController(services, kit, ListKind.PEOPLE);
        Screens screens = AppScreens.of(services, kit, importer, () -> leaveBook(() -> showRestore(open.folder())))
                .commanding(Texts.of("shell.command.sampler"), this::sampler);
        ShellController shell = new ShellController(
                services,
                kit,
                screens,
                new ShellController.Exits(this::lock, this::closeBook, this::help, this::licences, this::acts));
        ImportDoor door = new Importing(importer, shell);
        ImportDoor.offer(shell.root(), door);
        TableExports.offer(shell.root(), new ExportDesk(services, kit, shell::title));
        session = Optional.of(new Session(services, shell, door, LogFiles.into(open.folder())));
        show(shell);
        readIdle(services);
        services.book().feed().subscribe(news -> Platform.runLater(() -> readIdle(services)));
        dailyBackup(services);
    }

    /** The minutes of the settings, which are read outside of the window's thread. */
    private void readIdle(BookServices services) {
        kit.tasks()
                .start(Job.of(progress -> services.settings().now().whole(SettingKey.IDLE_LOCK_MINUTES))
                        .latestWins("window.idle")
                        .onDone(minutes -> {
                            if (session.isPresent() && locked.isEmpty()) {
                                idle.after(minutes);
                            }
                        }));
    }

    /** From any list into the guide that takes lists in. */
    private record Importing(ImportController importer, ShellController shell) implements ImportDoor {
        @Override
        public void open(ListKind kind, OptionalLong into) {
            importer.start(kind, into);
            shell.go(ScreenId.IMPORT);
        }

        @Override
        public void layout(ListKind kind) {
            importer.layout(kind);
        }

        @Override
        public void template(ListKind kind) {
            importer.template(kind);
        }
    }

    private void enteredToImport(OpenBook open) {
        entered(open);
        // A new book has no units yet, and everybody belongs to one.
        session.ifPresent(s -> s.door().open(ListKind.UNITS, OptionalLong.empty()));
    }

    private void dailyBackup(BookServices services) {
        kit.tasks()
                .start(Job.of(progress -> Upkeep.daily(services))
                        .titled(Texts.of("shell.backup.running"))
                        .onDone(outcome -> {
                            outcome.ifPresent(failure ->
                                    kit.dialogs().message(Texts.of("shell.backup.failed"), failure.oneText()));
                            session.ifPresent(open -> open.shell().describeBook());
                        }));
    }

    private void lock() {
        session.filter(open -> locked.isEmpty()).ifPresent(open -> {
            idle.stop();
            LockController lock = new LockController(open.services(), kit, this::unlock);
            locked = Optional.of(lock);
            lock.activate();
            cover.over(lock.root());
        });
    }

    private void unlock() {
        locked.ifPresent(Controller::deactivate);
        locked = Optional.empty();
        cover.lift();
        idle.resume();
    }

    private void help() {
        String page = session.map(s -> s.shell().guidePage()).orElse("entrance");
        new HelpWindow(stage, kit).show(new HelpController(page), Texts.of("shell.help.title"));
    }

    private void licences() {
        new HelpWindow(stage, kit).show(new LicencesController(), Texts.of("shell.licences.title"));
    }

    private void sampler() {
        new HelpWindow(stage, kit)
                .show(
                        new SamplerController(
                                new SamplerController.Needs(kit.tasks(), kit.dialogs(), kit.memory(), kit.clock())),
                        Texts.of("shell.command.sampler"));
    }

    private void acts() {
        session.ifPresent(open ->
                new HelpWindow(stage, kit).show(new ActsController(open.services(), kit), Texts.of("acts.title")));
    }

    private void closeBook() {
        leaveBook(() -> showEntrance(new BookFolder(
                kit.memory().get(LAST_BOOK).map(Path::of).orElse(kit.machine().usualBook()))));
    }

    private void close() {
        if (locked.isPresent()) {
            // The screen below may hold what is not saved; only who may open it may answer for that.
            locked.get().remind();
        } else if (ending.isWaiting()) {
            ending.hurry();
        } else if (shown.map(Controller::mayLeave).orElse(true)) {
            leaveBook(this::end);
        }
    }

    /** What runs comes to its end, then the last backup is made; the book is closed whatever becomes of that. */
    private void leaveBook(Runnable then) {
        if (session.isPresent() && !ending.isWanted()) {
            return;
        }
        idle.stop();
        if (session.isEmpty()) {
            then.run();
            return;
        }
        Session left = session.get();
        session = Optional.empty();
        show(new ClosingController(kit.tasks().running()));
        ending.whenQuiet(() -> closeBook(left, then));
    }

    private void closeBook(Session left, Runnable then) {
        kit.tasks()
                .start(Job.of(progress -> {
                            try (OpenBook open = left.services().open()) {
                                Upkeep.atEnd(left.services());
                            }
                            return true;
                        })
                        .onEnd(() -> {
                            left.log().close();
                            then.run();
                        }));
    }

    private void end() {
        stage.hide();
    }

    /** Nothing of a window that is gone goes on; a book that it still had, having gone by another way, is given back. */
    private void gone() {
        idle.stop();
        cover.forget();
        shown.ifPresent(Controller::deactivate);
        shown = Optional.empty();
        session.ifPresent(left -> {
            session = Optional.empty();
            kit.tasks()
                    .start(Job.of(progress -> {
                                left.services().open().close();
                                return true;
                            })
                            .onEnd(left.log()::close));
        });
    }

    private void show(Controller next) {
        shown.ifPresent(Controller::deactivate);
        shown = Optional.of(next);
        next.activate();
        frame.getChildren().setAll(next.root());
    }
}
