package vn.ptdv.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.StackPane;

/**
 * The longest stretch of the window's thread for each act; the best round counts, since only noise makes one worse. A
 * frame is 16 ms; where a machine is so slow that JavaFX's own table needs more than half of that to show other rows, the
 * frame grows with it, so that our work is judged and not the machine.
 */
public final class Stretches {
    /** The first ones warm up. */
    private static final int ROUNDS = 6;

    private static final Duration FRAME = Duration.ofMillis(16);

    /**
     * What a frame holds of the bare exchange of rows. On a quiet machine (Java 17, JavaFX 21.0.12, software rendering) it
     * took 7.1 to 8.2 ms of the window's own processor time in the second round of this class: half a frame.
     */
    private static final int EXCHANGES = 2;

    /**
     * What comes into the window for the first time is styled node by node by JavaFX: a screen, which has its tools beside
     * the table, may take as long as two bare tables.
     */
    private static final int OVER_BARE = 2;

    private static final int TRIES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Map<String, Duration> shortest = new LinkedHashMap<>();
    private final Map<String, Duration> built = new LinkedHashMap<>();
    private Duration exchange = PATIENCE;
    private Duration build = PATIENCE;

    /** What one round does. */
    public interface Round {
        void run() throws Exception;
    }

    /** Goes over the acts until each of them was once short enough, or no more rounds are left. */
    public void rounds(Round round) throws Exception {
        for (int n = 0; n < ROUNDS && (n < 2 || isSlow()); n++) {
            round.run();
            measureTheMachine();
        }
    }

    private void measureTheMachine() throws Exception {
        try (Ui ui = Ui.showNode(StackPane::new)) {
            BareTable bare = new BareTable((StackPane) Ui.on(() -> ui.scene().getRoot()));
            build = shorter(build, measured(() -> act(ui, bare::build)));
            for (int i = 0; i < TRIES; i++) {
                exchange = shorter(exchange, measured(() -> act(ui, bare::exchange)));
            }
        }
    }

    private static void act(Ui ui, Runnable work) {
        ui.run(work);
        ui.settle();
    }

    public void phase(String name, Runnable work) throws Exception {
        shortest.merge(name, measured(work), Stretches::shorter);
    }

    /** Something comes into the window for the first time. */
    public void building(String name, Runnable work) throws Exception {
        built.merge(name, measured(work), Stretches::shorter);
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

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration frame() {
        return longer(FRAME, exchange.multipliedBy(EXCHANGES));
    }

    private Duration frameToBuild() {
        return longer(frame(), build.multipliedBy(OVER_BARE));
    }

    public void areWithinAFrame() {
        System.out.println(
                "longest stretch of the window's thread: " + shortest + " of " + frame() + ", first building: " + built
                        + " of " + frameToBuild() + ", bare table: build " + build + ", exchange " + exchange);
        assertThat(shortest)
                .isNotEmpty()
                .allSatisfy((act, time) -> assertThat(time).as(act).isLessThanOrEqualTo(frame()));
        assertThat(built).allSatisfy((act, time) -> assertThat(time).as(act).isLessThanOrEqualTo(frameToBuild()));
    }

    private boolean isSlow() {
        return isBeyond(shortest, frame()) || isBeyond(built, frameToBuild());
    }

    private static boolean isBeyond(Map<String, Duration> times, Duration limit) {
        return times.values().stream().anyMatch(time -> time.compareTo(limit) > 0);
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
