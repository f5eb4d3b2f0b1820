package vn.ptdv.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.crash.ChildJvm;
import vn.ptdv.store.folder.BookFolder;

@Tag("F96")
@Tag("F105")
class KeyRingKillTest {
    private static final int KILLS = 3;
    private static final int MOST_UNHEARD = 1000;
    private static final Stretch FAST = new Stretch(10);

    @TempDir
    Path temp;

    @Test
    void killWhileChangingThePasswordLeavesTheLastOrTheNextOne() {
        BookFolder folder = new BookFolder(temp);
        folder.create();
        KeyRing ring = new KeyRing(folder, FAST);
        char[] key = ring.create("Lan", "0".toCharArray()).key().filePassword();
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            last = changedUntilKilled(last, 3 + 17 * kill);
            Opening opening = ring.open("Lan", password(last));
            // What had been written, but not yet heard, counts as well; an older one does not.
            for (int unheard = 0; unheard < MOST_UNHEARD && !(opening instanceof Opening.Opened); unheard++) {
                last++;
                opening = ring.open("Lan", password(last));
            }
            assertThat(opening).isInstanceOf(Opening.Opened.class);
            assertThat(((Opening.Opened) opening).key().filePassword()).isEqualTo(key);
            assertThat(((Opening.Opened) opening).source()).isEqualTo(KeySource.FILE);
        }
    }

    private static char[] password(int number) {
        return Integer.toString(number).toCharArray();
    }

    private int changedUntilKilled(int from, int changes) {
        try (ChildJvm child = ChildJvm.start(Changing.class, temp.toString(), Integer.toString(from))) {
            int last = from;
            for (int i = 0; i < changes; i++) {
                last = Integer.parseInt(child.await("now ").substring(4));
            }
            child.kill();
            return last;
        }
    }

    /** The other process: a new password again and again, each said when it is set. */
    static final class Changing {
        public static void main(String[] args) {
            KeyRing ring = new KeyRing(new BookFolder(Path.of(args[0])), FAST);
            int now = Integer.parseInt(args[1]);
            BookKey key = ((Opening.Opened) ring.open("Lan", args[1].toCharArray())).key();
            while (true) {
                now++;
                ring.setPassword(key, "Lan", Integer.toString(now).toCharArray());
                System.out.println("now " + now);
            }
        }
    }
}
