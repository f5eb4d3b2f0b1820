package vn.ptdv.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The longest stretch of the window's thread for each act; the best round counts, since only noise makes one worse. */
public final class Stretches {
    /** The first ones warm up. */
    private static final int ROUNDS = 6;

    private static final Duration FRAME = Duration.ofMillis(16);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Map<String, Duration> shortest = new LinkedHashMap<>();
    private final Map<String, Duration> noted = new LinkedHashMap<>();

    /** What one round does. */
    public interface Round {
        void run() throws Exception;
    }

    /** Goes over the acts until each of them was once short enough, or no more rounds are left. */
    public void rounds(Round round) throws Exception {
        for (int n = 0; n < ROUNDS && (n < 2 || isSlow()); n++) {
            round.run();
        }
    }

    public void phase(String name, Runnable work) throws Exception {
        shortest.merge(name, measured(work), Stretches::shorter);
    }

    private static Duration measured(Runnable work) throws Exception {
        try (WindowLoad load = WindowLoad.watch()) {
            work.run();
            return load.longest();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Measured and told beside the others, and not judged: a screen that comes up first has all its nodes styled at once. */
    public void noted(String name, Runnable work) throws Exception {
        noted.merge(name, measured(work), Stretches::shorter);
    }

    public void areWithinAFrame() {
        System.out.println("longest stretch of the window's thread: " + shortest + ", first building: " + noted);
        assertThat(shortest)
                .isNotEmpty()
                .allSatisfy((act, time) -> assertThat(time).isLessThanOrEqualTo(FRAME));
    }

    private boolean isSlow() {
        return shortest.values().stream().anyMatch(time -> time.compareTo(FRAME) > 0);
    }

    /** Waits pulse by pulse for as long as a busy machine may need. */
    public static void until(Ui ui, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            ui.settle();
        }
    }
}
