package vn.ptdv.ui.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.frame.Toolkit;

/** The shell: goes from screen to screen, takes things back, finds, and says what the book is doing. */
public final class ShellController extends Controller {
    private static final String LAST_SCREEN = "shell.screen";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final BookServices services;
    private final Toolkit kit;
    private final Screens screens;
    private final Exits exits;
    private final ShellModel model = new ShellModel();
    private final UndoDesk undoDesk;
    private final QuickFindController find;
    private final ShellView view;

    /** The ways out of the shell, which are the window's matter. */
    public record Exits(Runnable lock, Runnable closeBook, Runnable help, Runnable licences, Runnable acts) {}

    public ShellController(BookServices services, Toolkit kit, Screens screens, Exits exits) {
        this.services = services;
        this.kit = kit;
        this.screens = screens;
        this.exits = exits;
        this.undoDesk = new UndoDesk(services, kit, model);
        screens.goesBy(this::go);
        this.find = new QuickFindController(services, kit, new Commands(screens, this::go, exits));
        model.screens.setAll(screens.ids());
        this.view = new ShellView(model, this, find);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        Runnable listening = services.book().feed().subscribe(news -> Platform.runLater(this::afterChange));
        whileActive.add(listening);
        whileActive.activate(find);
        describeBook();
        undoDesk.refresh();
        ScreenId first = kit.memory()
                .get(LAST_SCREEN)
                .flatMap(name -> model.screens.stream()
                        .filter(id -> id.name().equals(name))
                        .findFirst())
                .orElse(model.screens.get(0));
        go(model.current.get().orElse(first));
        whileActive.add(() -> current().ifPresent(Controller::deactivate));
    }

    @Override
    public boolean mayLeave() {
        return current().map(Controller::mayLeave).orElse(true);
    }

    /** Goes to a screen unless the present one still has something to say. */
    public void go(ScreenId id) {
        Controller next = screens.get(id);
        Optional<Controller> now = current();
        if (now.filter(c -> c == next && c.isActive()).isPresent() || !mayLeave()) {
            return;
        }
        now.ifPresent(Controller::deactivate);
        model.current.set(Optional.of(id));
        next.activate();
        model.content.set(Optional.of(next.root()));
        kit.memory().put(LAST_SCREEN, id.name());
    }

    /** The guide's page of the screen one is in. */
    public String guidePage() {
        return model.current.get().map(ScreenId::guidePage).orElse("index");
    }

    /** The name of the screen one is in. */
    public String title() {
        return model.current.get().map(ScreenId::title).orElse(Texts.of("app.name"));
    }

    void onUndo() {
        model.undo.get().ifPresent(undoDesk::undo);
    }

    void onUndo(ActionLine line) {
        undoDesk.undo(line);
    }

    void onRedo() {
        model.redo.get().ifPresent(undoDesk::redo);
    }

    void onActs() {
        exits.acts().run();
    }

    void onLock() {
        exits.lock().run();
    }

    void onCloseBook() {
        if (mayLeave()) {
            exits.closeBook().run();
        }
    }

    void onHelp() {
        exits.help().run();
    }

    void onLicences() {
        exits.licences().run();
    }

    void onFind() {
        find.open();
    }

    ObservableList<Running> tasks() {
        return kit.tasks().running();
    }

    private Optional<Controller> current() {
        return model.current.get().map(screens::get);
    }

    private void afterChange() {
        model.saved.set(Texts.of("shell.saved", CLOCK.format(kit.clock().now())));
        undoDesk.refresh();
        describeBook();
    }

    /** Reads again what the top and bottom bars say of the book, such as after a backup. */
    public void describeBook() {
        kit.tasks()
                .start(Job.of(progress -> facts())
                        .latestWins("shell.settings")
                        .until(whileActive())
                        .onDone(this::describe));
    }

    /** What the frame says of the book. */
    private record Facts(SettingValues settings, Role role, Optional<LocalDate> lastBackup) {}

    private Facts facts() {
        return new Facts(
                services.settings().now(),
                services.book().writing().rights().role(),
                Upkeep.lastGood(services.open(), services.clock()));
    }

    private void describe(Facts facts) {
        SettingValues settings = facts.settings();
        model.committee.set(settings.text(SettingKey.COMMITTEE_NAME));
        model.user.set(Texts.of(
                "shell.user",
                services.book().writing().author().name(),
                Texts.ofEnum("settings.user.role", facts.role())));
        model.book.set(services.open().folder().root().toString());
        model.term.set(settings.date(SettingKey.TERM_FROM)
                .flatMap(from -> settings.date(SettingKey.TERM_TO)
                        .map(to -> Texts.of("shell.term", from.getYear(), to.getYear())))
                .orElse(""));
        model.backup.set(facts.lastBackup()
                .map(day -> Texts.of("shell.backup.last", VietnameseDates.format(day)))
                .orElse(Texts.of("shell.backup.none")));
    }
}
