package vn.ptdv.ui.shell;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Undo and redo by name: keeps the names fresh and says what an act came to. */
final class UndoDesk {
    private static final String UNDONE = "shell.undone";
    private static final int SHOWN = 20;
    private final BookServices services;
    private final Toolkit kit;
    private final ShellModel model;
    private String undone = "";

    UndoDesk(BookServices services, Toolkit kit, ShellModel model) {
        this.services = services;
        this.kit = kit;
        this.model = model;
    }

    private record Names(Optional<ActionLine> redo, List<ActionLine> undoable) {}

    void refresh() {
        kit.tasks()
                .start(Job.of(progress -> new Names(
                                services.undo().nextRedo(), services.undo().list(SHOWN)))
                        .latestWins("shell.undo")
                        .onDone(this::show));
    }

    void undo(ActionLine line) {
        turn(
                Texts.of("shell.undo.running", line.name().words()),
                () -> services.undo().undo(line.id()),
                UNDONE);
    }

    void redo(ActionLine line) {
        turn(
                Texts.of("shell.redo.running", line.name().words()),
                () -> services.undo().redo(line.id()),
                "shell.redone");
    }

    private void turn(String title, java.util.function.Supplier<UndoList.Outcome> act, String doneKey) {
        kit.tasks().start(Job.of(progress -> act.get()).titled(title).onDone(outcome -> tell(outcome, doneKey)));
    }

    private void tell(UndoList.Outcome outcome, String doneKey) {
        if (outcome instanceof UndoList.Outcome.Done done) {
            model.notice.set(Texts.of(doneKey, done.action().name().words()));
            undone = doneKey.equals(UNDONE) ? model.notice.get() : "";
        } else if (outcome instanceof UndoList.Outcome.Refused refused) {
            kit.dialogs()
                    .message(
                            Texts.of(
                                    "shell.undo.refused",
                                    refused.action().name().words()),
                            refused.why());
        }
    }

    private void show(Names names) {
        model.undoable.setAll(names.undoable());
        model.undo.set(names.undoable().stream().findFirst());
        if (model.redo.get().isPresent()
                && names.redo().isEmpty()
                && model.notice.get().equals(undone)) {
            // Another act came after it, of which the words would seem to speak.
            model.notice.set("");
        }
        model.redo.set(names.redo());
    }
}
