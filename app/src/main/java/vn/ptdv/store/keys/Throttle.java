package vn.ptdv.store.keys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;

/**
 * Slows guessing down: after five failures in a row each further try has to wait, longer every time.
 *
 * <p>The count lies in the book's folder, so that a restart does not forget it. It slows a person at the keyboard; who
 * copies the folder is held up by the stretching of the passwords alone.
 */
public final class Throttle {
    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private final Path file;
    private final Clock clock;
    private Tries tries;

    public Throttle(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.tries = read(file);
    }

    private record Tries(int failures, Instant last) {}

    /** How long the next try must wait; zero when it may come now. */
    public synchronized Duration left() {
        if (tries.failures < FREE) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        if (now.isBefore(tries.last)) {
            // The clock was set back: the wait starts again from now, neither endless nor forgotten.
            save(new Tries(tries.failures, now));
        }
        Duration left = Duration.between(now, tries.last.plus(delay(tries.failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How many tries are free before the first wait. */
    public synchronized int freeTries() {
        return Math.max(0, FREE - tries.failures);
    }

    synchronized void failed() {
        save(new Tries(tries.failures + 1, clock.instant()));
    }

    synchronized void succeeded() {
        if (tries.failures > 0) {
            save(new Tries(0, clock.instant()));
        }
    }

    /** Takes back a count that was no guess. */
    synchronized void forgive() {
        save(new Tries(Math.max(0, tries.failures - 1), tries.last));
    }

    private static Duration delay(int failures) {
        int doublings = Math.min(failures - FREE, MOST_DOUBLINGS);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private void save(Tries changed) {
        tries = changed;
        String text = "failures=" + changed.failures + "\nlast=" + changed.last.toEpochMilli() + "\n";
        try {
            AtomicFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        } catch (BookException ignored) {
            // Counted in memory then: a folder that cannot be written to must still be readable.
            return;
        }
    }

    private static Tries read(Path file) {
        Properties words = new Properties();
        try {
            if (Files.exists(file)) {
                words.load(new StringReader(Files.readString(file)));
            }
            return new Tries(
                    Math.max(0, Integer.parseInt(words.getProperty("failures", "0"))),
                    Instant.ofEpochMilli(Long.parseLong(words.getProperty("last", "0"))));
        } catch (IOException | IllegalArgumentException e) {
            return new Tries(0, Instant.EPOCH);
        }
    }
}
