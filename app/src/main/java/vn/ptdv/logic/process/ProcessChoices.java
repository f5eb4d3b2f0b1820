package vn.ptdv.logic.process;

import java.util.List;
import java.util.Set;
import vn.ptdv.model.process.Stage;

/** What a committee changed in the process: steps it does not use, and steps of its own. */
public record ProcessChoices(Set<String> hidden, List<Stage> added) {
    public static ProcessChoices none() {
        return new ProcessChoices(Set.of(), List.of());
    }
}
