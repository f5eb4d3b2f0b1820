package vn.ptdv.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.crash.ChildJvm;

@Tag("F105")
class SingleInstanceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-02T01:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path temp;

    private BookFolder folder;
    private final SingleInstance instances = new SingleInstance(CLOCK);

    @BeforeEach
    void newFolder() {
        folder = new BookFolder(temp);
    }

    @Test
    void secondWindowIsToldWhoHasTheBook() {
        try (InstanceLock.Held held = held(instances.acquire(folder))) {
            assertThat(held).isNotNull();
            InstanceLock second = new SingleInstance(CLOCK).acquire(folder);
            assertThat(second).isInstanceOf(InstanceLock.LockedBy.class);
            Explanation told = ((InstanceLock.LockedBy) second).explanation();
            assertThat(told.what()).contains("08:30 02/09/2026", System.getProperty("user.name"));
            assertThat(told.code()).isEqualTo("B141");
        }
        held(instances.acquire(folder)).close();
    }

    @Test
    void closingTwiceFreesNothingOfTheNextOne() {
        InstanceLock.Held first = held(instances.acquire(folder));
        first.close();
        try (InstanceLock.Held second = held(instances.acquire(folder))) {
            first.close();
            assertThat(second).isNotNull();
            assertThat(instances.acquire(folder)).isInstanceOf(InstanceLock.LockedBy.class);
        }
    }

    @Test
    void secondProcessIsRefusedAndAKilledOneBlocksNobody() {
        try (ChildJvm child = ChildJvm.start(Holding.class, temp.toString())) {
            long pid = Long.parseLong(child.await("held ").substring(5));
            InstanceLock answer = instances.acquire(folder);
            assertThat(((InstanceLock.LockedBy) answer).holder().pid()).isEqualTo(pid);
            child.kill();
            assertThat(folder.lock()).isNotEmptyFile();
            held(instances.acquire(folder)).close();
        }
    }

    @Test
    void lockOfThisProcessHoldsAgainstAnother() {
        try (InstanceLock.Held held = held(instances.acquire(folder))) {
            assertThat(held).isNotNull();
            assertThat(instances.acquire(folder)).isInstanceOf(InstanceLock.LockedBy.class);
            try (ChildJvm child = ChildJvm.start(Holding.class, temp.toString())) {
                child.await("refused");
            }
        }
    }

    @Test
    void folderThatIsNotThereIsUnusable() {
        InstanceLock answer = instances.acquire(new BookFolder(temp.resolve("không có")));
        assertThat(answer).isInstanceOf(InstanceLock.Unusable.class);
    }

    @Test
    void unreadableHolderStillGivesAPlainAnswer() throws IOException {
        Files.writeString(folder.lock(), "\\u00zz pid=x");
        assertThat(Holder.read(folder.lock())).isEqualTo(Holder.unknown());
    }

    private static InstanceLock.Held held(InstanceLock lock) {
        assertThat(lock).isInstanceOf(InstanceLock.Held.class);
        return (InstanceLock.Held) lock;
    }

    /** The other process: takes the lock, says so, and waits to be killed. */
    static final class Holding {
        public static void main(String[] args) throws IOException {
            InstanceLock lock = new SingleInstance(Clock.systemUTC()).acquire(new BookFolder(Path.of(args[0])));
            if (lock instanceof InstanceLock.Held) {
                System.out.println("held " + ProcessHandle.current().pid());
                System.in.read();
            } else {
                System.out.println("refused");
            }
        }
    }
}
