package vn.ptdv.store.book;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** Tells of a machine whose clock stands before what the book already holds; nothing is refused for it. */
final class ClockCheck {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    /** Below this it may be another time zone's summer, or a clock being set right. */
    private static final Duration WORTH_SAYING = Duration.ofHours(1);

    private ClockCheck() {}

    static Optional<Explanation> notice(DSLContext reading, Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        return reading.select(CHANGE_ACTION.AT)
                .from(CHANGE_ACTION)
                .orderBy(CHANGE_ACTION.ID.desc())
                .limit(1)
                .fetchOptional(CHANGE_ACTION.AT)
                .filter(last -> last.isAfter(now.plus(WORTH_SAYING)))
                .map(last -> Explanation.of(BookFault.CLOCK_BACK, MOMENT.format(now), MOMENT.format(last)));
    }
}
