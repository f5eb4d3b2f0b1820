package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A unit of the sample as its people see it. */
record SampleUnit(
        long id,
        int index,
        String name,
        UnitPattern pattern,
        Place place,
        Optional<Former> former,
        List<SampleHelper> helpers,
        int officials) {
    /** Where it hangs: the unit under the committee that answers for it, and the bodies between. */
    record Place(int root, boolean leaf, boolean underBase, boolean underSub, boolean quiet) {}

    /** The unit that it took over, and since when. */
    record Former(long id, LocalDate until) {}

    String flavour() {
        return pattern.flavour();
    }

    boolean takesPeople() {
        return place.leaf();
    }
}
