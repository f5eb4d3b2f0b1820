package vn.ptdv.store.keys;

import java.time.Duration;
import java.util.List;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** The answer to a password or a recovery key. */
public sealed interface Opening {
    record Opened(BookKey key, KeySource source) implements Opening {}

    /** The book stays closed, for a reason in words. */
    sealed interface Closed extends Opening {
        Explanation explanation();
    }

    /** The same for an unknown user, so that names cannot be tried out. */
    record WrongPassword() implements Closed {
        @Override
        public Explanation explanation() {
            return Explanation.of(BookFault.WRONG_PASSWORD);
        }
    }

    record WrongRecoveryKey() implements Closed {
        @Override
        public Explanation explanation() {
            return Explanation.of(BookFault.RECOVERY_WRONG);
        }
    }

    /** Groups counted from 1; empty when the whole is too long or too short. */
    record Mistyped(List<Integer> groups) implements Closed {
        @Override
        public Explanation explanation() {
            String shown = groups.isEmpty()
                    ? "1–8"
                    : String.join(", ", groups.stream().map(String::valueOf).toList());
            return Explanation.of(BookFault.RECOVERY_MISTYPED, shown);
        }
    }

    record MustWait(Duration left) implements Closed {
        @Override
        public Explanation explanation() {
            return Explanation.of(BookFault.TOO_MANY_TRIES, left.plusMillis(999).toSeconds());
        }
    }

    record Unusable(BookFault fault) implements Closed {
        @Override
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
