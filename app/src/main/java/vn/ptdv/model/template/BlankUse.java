package vn.ptdv.model.template;

import java.time.LocalDate;

/** What became of one blank. */
public record BlankUse(long id, int number, State state, LocalDate on, String holder, String note) {
    /** Given to someone, or spoilt and kept for the count. */
    public enum State {
        USED,
        SPOILT
    }
}
