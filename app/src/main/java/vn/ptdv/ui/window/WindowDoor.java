package vn.ptdv.ui.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.FxDialogs;
import vn.ptdv.ui.common.dialog.LastFolder;
import vn.ptdv.ui.common.table.FileMemory;
import vn.ptdv.ui.common.task.WorkerTasks;
import vn.ptdv.ui.common.theme.Appearance;
import vn.ptdv.ui.frame.Machine;
import vn.ptdv.ui.frame.Toolkit;

/** Starts the window; the only place that knows of the JavaFX runtime's start. */
public final class WindowDoor {
    private WindowDoor() {}

    /** Whether this machine can show a window; without asking, the runtime would end in a page of English. */
    public static boolean hasDisplay(Map<String, String> environment) {
        boolean unix = System.getProperty("os.name", "")
                .toLowerCase(java.util.Locale.ROOT)
                .contains("linux");
        return !unix
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Opens the window and returns at once; the runtime's own thread keeps the program alive. */
    public static void open(Machine machine) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            FileMemory memory = new FileMemory(machine.memory(), memoryWriter());
            LastFolder folder = new LastFolder(memory, Path.of(System.getProperty("user.home", "")));
            Dialogs dialogs = new FxDialogs(() -> focused(stage), Clip.system(), folder);
            Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Troubles.report(dialogs, error));
            Toolkit kit = new Toolkit(
                    machine,
                    new WorkerTasks(error -> Troubles.report(dialogs, error)),
                    dialogs,
                    memory,
                    new Appearance(memory));
            new AppWindow(stage, kit).start();
        });
    }

    /** Writes beside the window; what was put last is on disk before the program ends. */
    private static Executor memoryWriter() {
        ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "view-memory");
            thread.setDaemon(true);
            return thread;
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            writer.shutdown();
            try {
                writer.awaitTermination(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return writer;
    }

    /** Where a dialog belongs: over the window that is being worked in. */
    static Window focused(Stage stage) {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .filter(w -> w instanceof Stage)
                .findFirst()
                .orElse(stage);
    }
}
