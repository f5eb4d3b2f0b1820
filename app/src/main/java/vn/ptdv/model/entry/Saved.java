package vn.ptdv.model.entry;

import java.util.List;

/** The answer to a typed act. */
public sealed interface Saved {
    /** It is in the book under this id; what was doubtful is told all the same. */
    record Accepted(long id, List<FieldFinding> doubts) implements Saved {
        public Accepted(long id) {
            this(id, List.of());
        }
    }

    /** Nothing was written. */
    record Refused(List<FieldFinding> findings) implements Saved {}

    static Saved refused(String field, Fault fault, Object... args) {
        return new Refused(List.of(FieldFinding.of(field, fault, args)));
    }

    /** The id of what was saved, for callers that know it was. */
    default long id() {
        if (this instanceof Accepted accepted) {
            return accepted.id();
        }
        throw new IllegalStateException(toString());
    }
}
