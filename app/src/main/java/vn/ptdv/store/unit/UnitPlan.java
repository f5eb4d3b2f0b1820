package vn.ptdv.store.unit;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.model.unit.UnitChangePreview;
import vn.ptdv.model.unit.UnitEffect;
import vn.ptdv.model.unit.UnitObstacle;

/** A change worked out: the writes, what they mean, what stands in the way, and the units it is about. */
record UnitPlan(List<UnitStep> steps, List<UnitEffect> effects, List<UnitObstacle> obstacles, List<Long> about) {
    UnitChangePreview preview() {
        return new UnitChangePreview(effects, obstacles);
    }

    /** Collects the steps and effects of one plan. */
    static final class Draft {
        private final List<UnitStep> steps = new ArrayList<>();
        private final List<UnitEffect> effects = new ArrayList<>();
        private final List<Long> about = new ArrayList<>();

        void step(UnitStep step) {
            steps.add(step);
        }

        void effect(UnitEffect.Code code, String... args) {
            effects.add(UnitEffect.of(code, args));
        }

        void about(long id) {
            about.add(id);
        }

        UnitPlan done(List<UnitObstacle> obstacles) {
            return new UnitPlan(List.copyOf(steps), List.copyOf(effects), obstacles, List.copyOf(about));
        }
    }
}
