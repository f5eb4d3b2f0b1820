package vn.ptdv.model.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** A reminder that the office sets itself, with a day and an owner; id 0 is one not kept yet. */
public record FollowUp(
        long id,
        Optional<Long> candidacyId,
        Optional<Long> unitId,
        String what,
        LocalDate due,
        String owner,
        Optional<LocalDate> doneOn) {
    public static FollowUp of(String what, LocalDate due, String owner) {
        return new FollowUp(0, Optional.empty(), Optional.empty(), what, due, owner, Optional.empty());
    }
}
