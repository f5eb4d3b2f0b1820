package vn.ptdv.ui.entrance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.store.upkeep.Restoring;

/** What a restore would bring back and take away, in words a clerk can weigh. */
final class Differences {
    /** The tables that a clerk thinks in; the others follow them. */
    static final List<String> TOLD = List.of("unit", "person", "candidacy", "event", "quota_line", "document");

    private Differences() {}

    static String words(Restoring.Step.Ready ready) {
        if (!ready.compared()) {
            return Texts.of("entrance.restore.incomparable");
        }
        List<RestorePlan.Difference> all = ready.plan().differences();
        if (all.isEmpty()) {
            return Texts.of("entrance.restore.same");
        }
        String told = all.stream()
                .filter(d -> TOLD.contains(d.table()))
                .sorted(Comparator.comparingInt(d -> TOLD.indexOf(d.table())))
                .map(d -> Texts.of(
                        "entrance.restore.difference",
                        Texts.family("entrance.table", d.table()),
                        VietnameseNumbers.format(d.now()),
                        VietnameseNumbers.format(d.then())))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? Texts.of("entrance.restore.small") : told;
    }
}
