package vn.ptdv.store.unit;

import java.util.OptionalLong;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;

/** One write of a planned change. */
sealed interface UnitStep {
    record Begin(long id, UnitShape shape, UnitFacts facts) implements UnitStep {}

    record Reshape(long id, UnitShape shape) implements UnitStep {}

    record End(long id, OptionalLong successor) implements UnitStep {}

    record Inherit(long from, long to) implements UnitStep {}

    /** Candidacies not yet admitted go on in the other unit. */
    record MoveCandidacies(long from, long to) implements UnitStep {}
}
