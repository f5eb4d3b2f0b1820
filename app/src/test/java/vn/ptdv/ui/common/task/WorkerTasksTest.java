package vn.ptdv.ui.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.common.mvc.Subscriptions;

class WorkerTasksTest {
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final WorkerTasks tasks = new WorkerTasks(window::add, e -> log.add("unhandled " + e.getMessage()));

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void answersOnTheWindowsThread() throws Exception {
        tasks.start(Job.of(p -> Thread.currentThread().isDaemon())
                .onDone(daemon -> log.add("done " + daemon))
                .onEnd(() -> log.add("end")));
        assertThat(log).isEmpty();
        serve(1);
        assertThat(log).containsExactly("done true", "end");
    }

    @Test
    void givesAnErrorToTheFirstHandlerThatFits() throws Exception {
        tasks.start(Job.of(p -> {
                    throw new IOException("disk");
                })
                .onError(IllegalStateException.class, e -> log.add("wrong"))
                .onError(IOException.class, e -> log.add("io " + e.getMessage()))
                .onError(Exception.class, e -> log.add("too late")));
        serve(1);
        assertThat(log).containsExactly("io disk");
    }

    @Test
    void givesAnUnhandledErrorToTheRunnersOwn() throws Exception {
        tasks.start(Job.of(p -> {
            throw new IOException("disk");
        }));
        serve(1);
        assertThat(log).containsExactly("unhandled disk");
    }

    @Test
    void dropsTheOlderAnswerOfTheSameKey() throws Exception {
        CountDownLatch newerStarted = new CountDownLatch(1);
        tasks.start(Job.of(p -> {
                    newerStarted.await();
                    return "old";
                })
                .onDone(log::add)
                .latestWins("search"));
        tasks.start(Job.of(p -> "new").onDone(log::add).latestWins("search"));
        newerStarted.countDown();
        serve(2);
        assertThat(log).containsExactly("new");
    }

    @Test
    void cancelsWhenTheScreenGoes() throws Exception {
        Subscriptions screen = new Subscriptions();
        CountDownLatch gone = new CountDownLatch(1);
        tasks.start(Job.of(p -> {
                    gone.await();
                    p.check();
                    return log.add("went on");
                })
                .onDone(x -> log.add("done"))
                .onEnd(() -> log.add("end"))
                .until(screen));
        screen.undo();
        gone.countDown();
        serve(1);
        assertThat(log).containsExactly("end");
    }

    @Test
    void showsTitledJobsWithTheirNewestProgress() throws Exception {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Running run = tasks.start(Job.of(p -> {
                    p.at(0.1, "a");
                    p.at(0.62, "b");
                    reported.countDown();
                    return seen.await(10, TimeUnit.SECONDS);
                })
                .titled("Export"));
        reported.await();
        serve(1);
        assertThat(tasks.running()).containsExactly(run);
        assertThat(run.title()).isEqualTo("Export");
        assertThat(run.fraction().get()).isEqualTo(0.62);
        assertThat(run.message().get()).isEqualTo("b");
        seen.countDown();
        serve(1);
        assertThat(tasks.running()).isEmpty();
    }

    private void serve(int acts) throws InterruptedException {
        for (int i = 0; i < acts; i++) {
            Runnable act = window.poll(10, TimeUnit.SECONDS);
            assertThat(act).isNotNull();
            act.run();
        }
    }
}
