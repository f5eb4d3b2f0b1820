package vn.ptdv.model.session;

import java.time.LocalDate;
import java.util.List;

/** The session itself; id 0 is one not kept yet. */
public record Meeting(
        long id,
        String title,
        LocalDate on,
        String place,
        String chair,
        String secretary,
        int members,
        int present,
        State state,
        String note) {
    /** Whether it can still be written in. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** With the numbers that follow from the names. */
    public Meeting attendedBy(List<Attendee> attendees) {
        int there = (int) attendees.stream().filter(Attendee::isPresent).count();
        return new Meeting(id, title, on, place, chair, secretary, attendees.size(), there, state, note);
    }

    public static Meeting of(String title, LocalDate on, int members, int present) {
        return new Meeting(0, title, on, "", "", "", members, present, State.OPEN, "");
    }
}
