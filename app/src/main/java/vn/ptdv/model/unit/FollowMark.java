package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;

/** A unit marked for praise or correction in a period, with the reason and, once there is one, the decision. */
public record FollowMark(
        long id,
        long unitId,
        String periodKey,
        Kind kind,
        String reason,
        String form,
        String decisionNo,
        Optional<LocalDate> decisionOn) {
    /** Biểu dương or chấn chỉnh. */
    public enum Kind {
        PRAISE,
        CORRECT
    }
}
