package vn.ptdv.store.keys;

import java.time.Duration;
import java.util.function.Supplier;

/** The door: every try of a password or a recovery key passes here and is counted. */
public final class Login {
    private final KeyRing ring;
    private final Throttle throttle;

    public Login(KeyRing ring, Throttle throttle) {
        this.ring = ring;
        this.throttle = throttle;
    }

    public Opening open(String user, char[] password) {
        Opening opening = tried(() -> ring.open(user, password));
        Passwords.clear(password);
        return opening;
    }

    public Opening openByRecovery(String typed) {
        return tried(() -> ring.openByRecovery(typed));
    }

    public KeyChange changePassword(String user, char[] old, char[] renewed) {
        Opening opening = open(user, old);
        if (opening instanceof Opening.Opened opened) {
            try (BookKey key = opened.key()) {
                return ring.setPassword(key, user, renewed);
            }
        }
        Passwords.clear(renewed);
        return new KeyChange.NotOpened((Opening.Closed) opening);
    }

    private Opening tried(Supplier<Opening> attempt) {
        Duration left = throttle.left();
        if (!left.isZero()) {
            return new Opening.MustWait(left);
        }
        // Counted before it is tried, so that killing the program in between buys no free try.
        throttle.failed();
        Opening opening = attempt.get();
        if (opening instanceof Opening.Opened) {
            throttle.succeeded();
        } else if (!isGuess(opening)) {
            throttle.forgive();
        }
        return opening;
    }

    // A slip in copying eight groups, or a broken file, says nothing about the key.
    private static boolean isGuess(Opening opening) {
        return opening instanceof Opening.WrongPassword || opening instanceof Opening.WrongRecoveryKey;
    }
}
