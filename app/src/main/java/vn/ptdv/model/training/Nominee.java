package vn.ptdv.model.training;

import java.util.Optional;

/** Someone of the source list as the nomination sees them: eligible, or why not. */
public record Nominee(
        long candidacyId,
        long personId,
        String name,
        long unitId,
        String unit,
        String stage,
        long daysWaiting,
        Optional<Obstacle> obstacle) {
    /** Why someone cannot be sent to this class. */
    public enum Obstacle {
        HAS_CERTIFICATE,
        IN_THIS_CLASS,
        IN_ANOTHER_CLASS,
        AWAY
    }

    public boolean eligible() {
        return obstacle.isEmpty();
    }
}
