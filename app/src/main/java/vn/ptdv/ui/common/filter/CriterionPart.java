package vn.ptdv.ui.common.filter;

import java.util.Optional;
import vn.ptdv.logic.filter.Criterion;

/** A piece of the builder. */
sealed interface CriterionPart permits TestLine, TestGroup {
    /** What is asked here; nothing while it is not said whole. */
    Optional<Criterion> criterion();

    boolean isComplete();

    void focusFirst();
}
