package vn.ptdv.model.helper;

import java.util.List;

/** How many people one member helps now. */
public record HelperLoad(String name, String unit, List<Long> candidacies) {
    public HelperLoad {
        candidacies = List.copyOf(candidacies);
    }

    public int count() {
        return candidacies.size();
    }
}
