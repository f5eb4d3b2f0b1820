package vn.ptdv.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Fails on close when the window's thread was blocked for longer than allowed since it was opened. */
public final class FrameWatch implements AutoCloseable {
    private final Duration allowed;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private FrameWatch(Duration allowed) {
        this.allowed = allowed;
    }

    public static FrameWatch atMost(Duration allowed) {
        Ui.start();
        FrameWatch watch = new FrameWatch(allowed);
        Ui.on(() -> true);
        Thread beat = new Thread(watch::beat, "frame-watch");
        beat.setDaemon(true);
        beat.start();
        return watch;
    }

    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() throws InterruptedException {
        open.set(false);
        if (!stopped.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the window does not answer");
        }
        if (longest().compareTo(allowed) > 0) {
            throw new AssertionError(
                    "the window stood still for " + longest().toMillis() + " ms, allowed are " + allowed.toMillis());
        }
    }

    // One beat waits for the one before: the time between asking and being served is the time the clerk waits.
    private void beat() {
        while (open.get()) {
            CountDownLatch served = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                served.countDown();
            });
            try {
                served.await();
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException e) {
                break;
            }
        }
        stopped.countDown();
    }
}
