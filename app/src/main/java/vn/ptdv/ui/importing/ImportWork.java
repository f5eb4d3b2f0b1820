package vn.ptdv.ui.importing;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.common.task.Work;

/** What the guide has under way: the sign that it runs, how far it is, and the way to stop it. */
final class ImportWork {
    private final ImportModel model;
    private final TaskRunner tasks;
    private Optional<Running> running = Optional.empty();

    ImportWork(ImportModel model, TaskRunner tasks) {
        this.model = model;
        this.tasks = tasks;
    }

    <T> Job<T> job(String title, Work<T> work, Consumer<? super T> done) {
        return Job.of(work)
                .titled(title)
                .onDone(done)
                .onError(CancellationException.class, e -> model.message.set(Texts.of("import.cancelled")))
                .onEnd(() -> model.busy.set(false));
    }

    void begin(Job<?> job) {
        model.busy.set(true);
        model.progress.set(0);
        running = Optional.of(tasks.start(job));
    }

    void cancel() {
        running.ifPresent(Running::cancel);
    }

    void tell(Progress progress, int done, int total) {
        progress.check();
        double fraction = (double) done / Math.max(1, total);
        progress.at(
                fraction, Texts.of("import.progress", VietnameseNumbers.format(done), VietnameseNumbers.format(total)));
        Platform.runLater(() -> model.progress.set(fraction));
    }
}
