package vn.ptdv.ui;

import java.nio.file.Path;
import java.time.Clock;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;
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
        ImmediateTasks tasks = new ImmediateTasks();
        ViewMemory memory = ViewMemory.inMemory();
        Machine machine = new Machine(clock, ownFolder, new Stretch(1000), new FakePrinter());
        return new TestKit(new Toolkit(machine, tasks, dialogs, memory, new Appearance(memory)), dialogs, tasks);
    }
}
