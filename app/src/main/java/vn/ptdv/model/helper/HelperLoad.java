package vn.ptdv.model.helper;

import java.util.List;

/** How many people one member helps now. */
public record HelperLoad(HelperCharge.Helper helper, List<Long> candidacies) {
    public HelperLoad {
        candidacies = List.copyOf(candidacies);
    }

    public int count() {
        return candidacies.size();
    }
}
