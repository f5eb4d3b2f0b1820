package vn.ptdv.ui;

import java.nio.file.Path;
import java.time.Clock;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.theme.Appearance;
import vn.ptdv.ui.frame.Machine;
import vn.ptdv.ui.frame.Toolkit;

/** A toolkit whose work runs at once, whose dialogs answer as told, and whose clock stands still. */
public record TestKit(Toolkit toolkit, RecordedDialogs dialogs, ImmediateTasks tasks) {
    public static TestKit in(Path ownFolder) {
        return at(TestBooks.CLOCK, ownFolder);
    }

    /** On another day. */
    public static TestKit at(Clock clock, Path ownFolder) {
        RecordedDialogs dialogs = new RecordedDialogs();
        return over(clock, ownFolder, dialogs, dialogs);
    }

    /** With the program's own dialogs, which the test types into; the recorded ones answer for files only. */
    public static TestKit real(Path ownFolder) {
        return real(TestBooks.CLOCK, ownFolder);
    }

    public static TestKit real(Clock clock, Path ownFolder) {
        RecordedDialogs files = new RecordedDialogs();
        return over(clock, ownFolder, new RealDialogs(files), files);
    }

    private static TestKit over(Clock clock, Path ownFolder, Dialogs shown, RecordedDialogs dialogs) {
        ImmediateTasks tasks = new ImmediateTasks();
        ViewMemory memory = ViewMemory.inMemory();
        Machine machine = new Machine(clock, ownFolder, new Stretch(1000), new FakePrinter());
        return new TestKit(new Toolkit(machine, tasks, shown, memory, new Appearance(memory)), dialogs, tasks);
    }
}
