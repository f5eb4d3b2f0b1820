package vn.ptdv.ui.overview;

import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.statistic.ReportTabs;

/** Puts the screens of figures into the shell: the overview and the reports. */
public final class OverviewScreens {
    private OverviewScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit, Runnable letter) {
        screens.with(
                ScreenId.OVERVIEW,
                () -> new OverviewController(
                        services, kit, id -> screens.open(FoundKind.UNIT, String.valueOf(id)), letter));
        screens.with(ScreenId.REPORTS, () -> new ReportTabs(services, kit));
    }
}
