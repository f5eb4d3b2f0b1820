package vn.ptdv.ui.person;

import java.time.LocalDate;

/** One line on the line of time: an event, a deadline or a move. */
record TimeLine(Kind kind, long id, LocalDate on, String what, String detail, Standing standing) {
    enum Kind {
        EVENT,
        DEADLINE,
        MOVE,
        EXCEPTION,
        SESSION
    }

    /** Whether it still counts, and whether it asks for something. */
    enum Standing {
        COUNTS,
        OPEN,
        OVERDUE,
        DONE,
        CANCELLED
    }

    String key() {
        return kind + ":" + id;
    }
}
