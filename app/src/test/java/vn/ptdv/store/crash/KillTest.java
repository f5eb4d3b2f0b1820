package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.crash.NumberedWriter.PASSWORD;
import static vn.ptdv.store.crash.NumberedWriter.SAVED;
import static vn.ptdv.store.crash.NumberedWriter.USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.folder.BookFolder;

/** Kills a program that is writing, at random moments, and looks whether anything it had called saved is missing. */
@Tag("F105")
class KillTest {
    /** In every build; {@code -Dptdv.kills=200} for the proof that takes minutes. */
    private static final int KILLS = Integer.getInteger("ptdv.kills", 20);

    private static final int LANES = 2;
    private static final int MOST_HEARD = 12;
    private static final int EARLY = 8;

    @TempDir
    Path temp;

    private record Figures(int kills, int early, long saved, long unheard) {
        Figures plus(Figures other) {
            return new Figures(kills + other.kills, early + other.early, saved + other.saved, unheard + other.unheard);
        }
    }

    @Test
    void nothingThatWasCalledSavedIsMissingAfterAKill() throws IOException, InterruptedException, ExecutionException {
        Instant start = Instant.now();
        ChildJvm.Launch launch =
                new ClassArchive(temp).learn(NumberedWriter.class, book().root().toString(), "30");
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Figures>> all = IntStream.range(1, LANES + 1)
                    .mapToObj(lane -> lanes.submit(() -> lane(lane, launch)))
                    .toList();
            Figures sum = new Figures(0, 0, 0, 0);
            for (Future<Figures> lane : all) {
                sum = sum.plus(lane.get());
            }
            System.out.printf("KillTest: %s in %s%n", sum, Duration.between(start, Instant.now()));
            assertThat(sum.kills()).isEqualTo(KILLS / LANES * LANES);
        } finally {
            lanes.shutdownNow();
        }
    }

    private Figures lane(int lane, ChildJvm.Launch launch) throws IOException {
        BookFolder folder = copy(lane);
        Random random = new Random(lane);
        Figures figures = new Figures(0, 0, 0, 0);
        int before = checked(folder);
        for (int kill = 0; kill < KILLS / LANES; kill++) {
            boolean early = random.nextInt(EARLY) == 0;
            int saved =
                    Math.max(before, early ? killedAtOpening(folder, launch, random) : killed(folder, launch, random));
            int found = checked(folder);
            assertThat(found).as("kill %d of lane %d", kill, lane).isBetween(saved, saved + 1);
            figures = figures.plus(new Figures(1, early ? 1 : 0, saved - before, found - saved));
            before = found;
        }
        return figures;
    }

    /** Somewhere after a few saved actions; also in the middle of the next one. Returns the last it called saved. */
    private static int killed(BookFolder folder, ChildJvm.Launch launch, Random random) {
        try (ChildJvm child =
                ChildJvm.start(launch, NumberedWriter.class, folder.root().toString())) {
            int saved = 0;
            for (int heard = 1 + random.nextInt(MOST_HEARD); heard > 0; heard--) {
                saved = number(child.await(SAVED));
            }
            spin(random.nextInt(6_000_000));
            return last(child.kill(), saved);
        }
    }

    private static int killedAtOpening(BookFolder folder, ChildJvm.Launch launch, Random random) {
        try (ChildJvm child =
                ChildJvm.start(launch, NumberedWriter.class, folder.root().toString())) {
            child.await("opening");
            spin(random.nextInt(500_000_000));
            return last(child.kill(), 0);
        }
    }

    /** The newest number, after the door and every check found the book whole. */
    private static int checked(BookFolder folder) {
        BookDoor.Visit visit = NumberedWriter.door().open(folder, USER, PASSWORD.toCharArray());
        assertThat(visit).isInstanceOf(BookDoor.Visit.Open.class);
        try (OpenBook open = ((BookDoor.Visit.Open) visit).book()) {
            assertThat(BookCheck.of(open).run().findings()).isEmpty();
            return NumberedWriter.newest(open.book());
        }
    }

    private BookFolder book() {
        BookFolder folder = new BookFolder(temp.resolve("book"));
        BookDoor.Creation made = NumberedWriter.door().create(folder, USER, PASSWORD.toCharArray());
        ((BookDoor.Creation.Made) made).book().close();
        return folder;
    }

    private BookFolder copy(int number) throws IOException {
        BookFolder from = new BookFolder(temp.resolve("book"));
        BookFolder to = new BookFolder(temp.resolve("book-" + number));
        to.create();
        Files.copy(from.data(), to.data());
        Files.copy(from.key(), to.key());
        Files.copy(from.last(), to.last());
        Files.copy(from.sums(), to.sums());
        return to;
    }

    private static int last(List<String> heard, int before) {
        return heard.stream()
                .filter(line -> line.startsWith(SAVED))
                .mapToInt(KillTest::number)
                .reduce(before, Math::max);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(SAVED.length()));
    }

    private static void spin(int nanos) {
        for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
    }
}
