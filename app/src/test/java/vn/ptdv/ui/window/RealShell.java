package vn.ptdv.ui.window;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.ImmediateTasks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.FxDialogs;
import vn.ptdv.ui.common.dialog.LastFolder;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.exporting.ExportDesk;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportController;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.shell.ShellController;

/** The whole window over a test's book, with its real dialogs and its real way of telling troubles. */
final class RealShell {
    private RealShell() {}

    static Ui show(BookServices services, Path own) {
        return show(services, own, dialogs -> dialogs);
    }

    /** The same where some of the dialogs are the machine's own, which no test can press, and stand for themselves. */
    static Ui show(BookServices services, Path own, UnaryOperator<Dialogs> besides) {
        TestKit kit = TestKit.in(own);
        AtomicReference<Stage> stage = new AtomicReference<>();
        Dialogs dialogs = besides.apply(new FxDialogs(
                () -> WindowDoor.focused(Objects.requireNonNull(stage.get())),
                Clip.system(),
                new LastFolder(ViewMemory.inMemory(), Path.of(""))));
        Toolkit real = new Toolkit(
                kit.toolkit().machine(),
                new ImmediateTasks(error -> Troubles.report(dialogs, error)),
                dialogs,
                kit.toolkit().memory(),
                kit.toolkit().appearance());
        Ui ui = Ui.show(() -> {
            Screens screens =
                    AppScreens.of(services, real, new ImportController(services, real, ListKind.PEOPLE), () -> {});
            Runnable nothing = () -> {};
            ShellController shell = new ShellController(
                    services, real, screens, new ShellController.Exits(nothing, nothing, nothing, nothing, nothing));
            TableExports.offer(shell.root(), new ExportDesk(services, real, shell::title));
            return shell;
        });
        stage.set(ui.stage());
        return ui;
    }
}
