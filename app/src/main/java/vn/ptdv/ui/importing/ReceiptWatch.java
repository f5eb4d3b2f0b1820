package vn.ptdv.ui.importing;

import javafx.application.Platform;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.TaskRunner;

/** Keeps the receipt true: its batch may be undone and done again from anywhere. */
final class ReceiptWatch {
    private final Book book;
    private final TaskRunner tasks;
    private final ImportModel model;

    ReceiptWatch(Book book, TaskRunner tasks, ImportModel model) {
        this.book = book;
        this.tasks = tasks;
        this.model = model;
    }

    void during(Subscriptions whileActive) {
        whileActive.add(book.feed().subscribe(news -> Platform.runLater(() -> look(whileActive))));
        look(whileActive);
    }

    private void look(Subscriptions whileActive) {
        String batch = model.receipt.get().map(ImportOutcome.Receipt::batch).orElse("");
        if (!batch.isEmpty()) {
            tasks.start(Job.of(progress -> new TakingBack(book).isDone(batch))
                    .latestWins("import.batch")
                    .until(whileActive)
                    .onDone(this::show));
        }
    }

    private void show(boolean undone) {
        if (undone != model.takenBack.get()) {
            model.takenBack.set(undone);
            model.message.set(undone ? Texts.of("import.undo.done") : "");
        }
    }
}
