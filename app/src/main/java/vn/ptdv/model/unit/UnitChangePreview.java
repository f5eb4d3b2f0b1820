package vn.ptdv.model.unit;

import java.util.List;

/** What a change will do and what stands in its way, before anything is written. */
public record UnitChangePreview(List<UnitEffect> effects, List<UnitObstacle> obstacles) {
    public boolean possible() {
        return obstacles.isEmpty();
    }
}
