package vn.ptdv.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.common.task.TaskRunner;

/** Does each job at once, where it is started; errors that no job handles are kept for the test. */
public final class ImmediateTasks implements TaskRunner {
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final List<Throwable> unhandled = new ArrayList<>();
    private final Consumer<Throwable> told;

    public ImmediateTasks() {
        this(error -> {});
    }

    /** Errors that no job handles are also told, as the window does. */
    public ImmediateTasks(Consumer<Throwable> told) {
        this.told = told;
    }

    @Override
    public <T> Running start(Job<T> job) {
        Running run = new Running(job.title().orElse(""));
        try {
            T value = worked(job, run);
            job.done().accept(value);
        } catch (Throwable e) {
            if (!job.handled(e)) {
                unhandled.add(e);
                told.accept(e);
            }
        } finally {
            job.ended().run();
        }
        return run;
    }

    private static <T> T worked(Job<T> job, Running run) throws Exception {
        WindowThread.beginTask();
        try {
            return job.work().run(new Silent(run));
        } finally {
            WindowThread.endTask();
        }
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    public List<Throwable> unhandled() {
        return unhandled;
    }

    private record Silent(Running run) implements Progress {
        @Override
        public void at(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return run.isCancelled();
        }

        @Override
        public void onCancel(Runnable act) {
            run.onCancel(act);
        }
    }
}
