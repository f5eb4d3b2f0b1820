package vn.ptdv.document.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A kind of body that issues documents, with the code that its numbers carry. */
public record IssuingBody(
        String id,
        String name,
        String code,
        Parent parent,
        Optional<LocalDate> until,
        List<String> profiles,
        String verified) {

    /** Whose name stands above its own. */
    public enum Parent {
        NONE,
        DANG_BO,
        CAP_UY
    }

    /** Whether such a body no longer exists on a day. */
    public boolean endedBefore(LocalDate day) {
        return until.filter(end -> end.isBefore(day)).isPresent();
    }
}
