package vn.ptdv.ui.window;

import javafx.application.Platform;
import org.slf4j.LoggerFactory;
import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.change.NotAllowed;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Problem;

/** Says what went wrong where no screen had words for it; the screen stays as it is, with all that was typed. */
final class Troubles {
    private Troubles() {}

    static void report(Dialogs dialogs, Throwable error) {
        if (error instanceof NotAllowed refused) {
            onWindow(() -> dialogs.message(Texts.of("shell.notAllowed"), refused.words()));
            return;
        }
        LoggerFactory.getLogger(Troubles.class).error("unforeseen {}", ErrorCode.of(error), error);
        onWindow(() -> tell(dialogs, error));
    }

    private static void onWindow(Runnable telling) {
        if (Platform.isFxApplicationThread()) {
            telling.run();
        } else {
            Platform.runLater(telling);
        }
    }

    /** What the book itself can explain is said in its words; only the rest is unforeseen. */
    private static void tell(Dialogs dialogs, Throwable error) {
        DatabaseFault.faultOf(error)
                .map(Explanation::of)
                .ifPresentOrElse(
                        why -> dialogs.error(
                                new Problem(why.what(), why.kept(), why.todo(), why.code(), ErrorCode.details(error))),
                        () -> dialogs.unforeseen(error));
    }
}
