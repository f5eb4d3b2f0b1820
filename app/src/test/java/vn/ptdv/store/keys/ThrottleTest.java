package vn.ptdv.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.folder.BookFolder;

@Tag("F95")
class ThrottleTest {
    private static final String PASSWORD = "mùa xuân";

    @TempDir
    Path temp;

    private final TestClock clock = new TestClock();
    private BookFolder folder;
    private KeyRing ring;

    @BeforeEach
    void newBook() {
        folder = new BookFolder(temp);
        folder.create();
        ring = new KeyRing(folder, new Stretch(10));
        ring.create("Lan", PASSWORD.toCharArray());
    }

    @Test
    void fifthFailureStartsAWaitThatGrows() {
        fail(4);
        assertThat(throttle().freeTries()).isEqualTo(1);
        fail(1);
        assertThat(good()).isEqualTo(new Opening.MustWait(Duration.ofSeconds(30)));
        clock.now = clock.now.plusSeconds(30);
        fail(1);
        assertThat(good()).isEqualTo(new Opening.MustWait(Duration.ofSeconds(60)));
        for (int i = 0; i < 40; i++) {
            clock.now = clock.now.plusSeconds(900);
            fail(1);
        }
        assertThat(good()).isEqualTo(new Opening.MustWait(Duration.ofMinutes(15)));
    }

    @Test
    void rightPasswordAfterTheWaitOpensAndForgets() {
        fail(5);
        clock.now = clock.now.plusSeconds(31);
        assertThat(good()).isInstanceOf(Opening.Opened.class);
        assertThat(throttle().freeTries()).isEqualTo(5);
    }

    @Test
    void restartDoesNotForget() {
        for (int i = 0; i < 5; i++) {
            fail(1);
        }
        assertThat(throttle().left()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void clockSetBackNeitherLocksOutForEverNorForgets() {
        fail(5);
        clock.now = clock.now.minus(Duration.ofDays(400));
        assertThat(good()).isEqualTo(new Opening.MustWait(Duration.ofSeconds(30)));
        clock.now = clock.now.plusSeconds(31);
        assertThat(good()).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void clockSetForwardAndBackAgainLocksNobodyOut() {
        clock.now = clock.now.plus(Duration.ofDays(4000));
        fail(5);
        clock.now = clock.now.minus(Duration.ofDays(4000));
        assertThat(throttle().left()).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void damagedCountIsNoLockOut() throws Exception {
        fail(5);
        Files.writeString(folder.tries(), "failures=zz");
        assertThat(good()).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void slipInTheRecoveryKeyIsNotCounted() {
        for (int i = 0; i < 10; i++) {
            assertThat(login().openByRecovery("AAAAA")).isInstanceOf(Opening.Mistyped.class);
        }
        assertThat(throttle().freeTries()).isEqualTo(5);
    }

    @Test
    void waitIsSaidInSeconds() {
        assertThat(new Opening.MustWait(Duration.ofMillis(29_100)).explanation().todo())
                .contains("30 giây");
    }

    private void fail(int times) {
        Login login = login();
        for (int i = 0; i < times; i++) {
            assertThat(login.open("Lan", "sai".toCharArray())).isEqualTo(new Opening.WrongPassword());
        }
    }

    private Opening good() {
        return login().open("Lan", PASSWORD.toCharArray());
    }

    private Login login() {
        return new Login(ring, throttle());
    }

    private Throttle throttle() {
        return new Throttle(folder.tries(), clock);
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-09-02T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
