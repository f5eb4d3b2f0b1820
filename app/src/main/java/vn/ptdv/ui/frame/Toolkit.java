package vn.ptdv.ui.frame;

import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.common.theme.Appearance;

/** What every screen is handed: how to run work, ask, remember and tell the time. */
public record Toolkit(Machine machine, TaskRunner tasks, Dialogs dialogs, ViewMemory memory, Appearance appearance) {
    public UiClock clock() {
        return new UiClock(machine.clock());
    }

    public BookDoor door() {
        return new BookDoor(machine.clock(), machine.stretch(), Upkeep.beforeMigration(machine.clock()));
    }
}
