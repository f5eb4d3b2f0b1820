package vn.ptdv.ui.common.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The real runner: a small pool of daemon threads; answers come back on the window's thread. */
public final class WorkerTasks implements TaskRunner, AutoCloseable {
    private static final int THREADS = 3;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, daemons());
    private final Executor window;
    private final Consumer<? super Throwable> unhandled;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Map<String, Running> latest = new HashMap<>();

    /** Errors that no job handles go to {@code unhandled}, on the window's thread. */
    public WorkerTasks(Consumer<? super Throwable> unhandled) {
        this(Platform::runLater, unhandled);
    }

    WorkerTasks(Executor window, Consumer<? super Throwable> unhandled) {
        this.window = window;
        this.unhandled = unhandled;
    }

    @Override
    public <T> Running start(Job<T> job) {
        Running run = new Running(job.title().orElse(""));
        job.key().map(key -> latest.put(key, run)).ifPresent(Running::cancel);
        job.title().ifPresent(title -> running.add(run));
        Runnable forget = job.owner().map(screen -> screen.add(run::cancel)).orElse(() -> {});
        pool.execute(() -> work(job, run, forget));
        return run;
    }

    @Override
    public ObservableList<Running> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    @Override
    public void close() {
        latest.values().forEach(Running::cancel);
        running.forEach(Running::cancel);
        pool.shutdown();
    }

    private <T> void work(Job<T> job, Running run, Runnable forget) {
        Runnable outcome = () -> {};
        try {
            Progress progress = new Reports(run);
            progress.check();
            T value = job.work().run(progress);
            outcome = () -> job.done().accept(value);
        } catch (CancellationException e) {
            run.cancel();
        } catch (Throwable e) {
            outcome = () -> {
                if (!job.handled(e)) {
                    unhandled.accept(e);
                }
            };
        }
        Runnable answer = outcome;
        window.execute(() -> end(job, run, forget, answer));
    }

    private void end(Job<?> job, Running run, Runnable forget, Runnable answer) {
        forget.run();
        running.remove(run);
        job.key().ifPresent(key -> latest.remove(key, run));
        try {
            if (!run.isCancelled()) {
                answer.run();
            }
        } finally {
            job.ended().run();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Passes on the newest report only, so that a chatty job cannot flood the window. */
    private final class Reports implements Progress {
        private record Report(double fraction, String message) {}

        private final Running run;
        private volatile Report next = new Report(-1, "");
        private final AtomicBoolean waiting = new AtomicBoolean();

        Reports(Running run) {
            this.run = run;
        }

        @Override
        public void at(double fraction, String message) {
            next = new Report(fraction, message);
            if (waiting.compareAndSet(false, true)) {
                window.execute(() -> {
                    waiting.set(false);
                    Report report = next;
                    run.show(report.fraction(), report.message());
                });
            }
        }

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
