package vn.ptdv.store.step;

import java.util.Set;
import vn.ptdv.model.process.StagePhase;

/** A step or a way out that a committee adds: its words, its place, and where it comes from. */
public record NewStep(Words words, Place place, Origin origin) {
    /** What it is called in tables and cards, and in a sentence. */
    public record Words(String name, String longName) {}

    /** Where it stands in the process. */
    public sealed interface Place {
        /** A step after another one; whether passing over it asks for a reason. */
        record After(String stageKey, Passing passing) implements Place {}

        /** A way out of the steps of these phases; whether one may come back from it. */
        record OutOf(Set<StagePhase> phases, Return comingBack) implements Place {
            public OutOf {
                phases = Set.copyOf(phases);
            }
        }
    }

    /** Whether a step may be passed over. */
    public enum Passing {
        FREE,
        NEEDS_REASON
    }

    /** Whether a way out has a way back. */
    public enum Return {
        POSSIBLE,
        NEVER
    }

    /** The document that asks for it, and whether someone compared it. */
    public record Origin(String source, Checked checked) {}

    /** Whether the source was compared with its document. */
    public enum Checked {
        VERIFIED,
        UNVERIFIED
    }
}
