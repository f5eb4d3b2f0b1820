package vn.ptdv.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * How long the window's thread works at one stretch, in its own processor time: what else the machine does at the same
 * time does not count, so that the figure is the program's own.
 */
public final class WindowLoad implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** As a short rest is no work, it does not count. */
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(100);

    private final AtomicLong last = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private WindowLoad() {}

    public static WindowLoad watch() {
        Ui.start();
        WindowLoad load = new WindowLoad();
        load.last.set(Ui.on(THREADS::getCurrentThreadCpuTime));
        Platform.runLater(load::beat);
        return load;
    }

    /** The longest stretch so far. */
    public Duration longest() {
        Ui.on(() -> {
            note();
            return true;
        });
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() throws InterruptedException {
        open.set(false);
        if (!stopped.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the window does not answer");
        }
    }

    private void note() {
        long now = THREADS.getCurrentThreadCpuTime();
        longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
    }

    // A beat stands behind whatever the window has to do, so that the time between two beats is that work alone. The
    // window's thread sends it on itself: on a busy machine another thread would come late and count several works as
    // one.
    private void beat() {
        note();
        if (open.get()) {
            LockSupport.parkNanos(PAUSE);
            Platform.runLater(this::beat);
        } else {
            stopped.countDown();
        }
    }
}
