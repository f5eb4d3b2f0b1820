package vn.ptdv.ui.settings;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.guide.RecoverySheet;

/** Shows a new recovery key once, and puts it on a sheet if asked to. */
final class RecoveryOnce {
    private static final int PRINT = 0;
    private static final int SAVE = 1;

    private RecoveryOnce() {}

    static void show(Toolkit kit, String committee, List<String> groups) {
        Choice choice = new Choice(
                Texts.of("settings.user.recovery.title"),
                Texts.of("settings.user.recovery.once", String.join("-", groups)),
                List.of(
                        Texts.of("guide.recovery.print"),
                        Texts.of("guide.recovery.save"),
                        Texts.of("settings.user.recovery.kept")));
        RecoverySheet sheet = new RecoverySheet(kit, groups, committee);
        int act = kit.dialogs().choose(choice).orElse(-1);
        if (act == PRINT) {
            sheet.print();
        } else if (act == SAVE) {
            sheet.save();
        }
        if (act == PRINT || act == SAVE) {
            // Shown again, because a sheet that did not come out after all must not cost the key.
            show(kit, committee, groups);
        }
    }
}
