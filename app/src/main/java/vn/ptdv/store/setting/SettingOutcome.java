package vn.ptdv.store.setting;

import java.util.List;

/** What saving settings came to: all of them saved as one action, or none. */
public sealed interface SettingOutcome {
    record Saved() implements SettingOutcome {}

    record Refused(List<SettingProblem> problems) implements SettingOutcome {}
}
