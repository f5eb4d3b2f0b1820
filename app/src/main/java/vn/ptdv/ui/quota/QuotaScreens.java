package vn.ptdv.ui.quota;

import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;

/** The way into the quotas. */
public final class QuotaScreens {
    private QuotaScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit) {
        screens.with(ScreenId.QUOTAS, () -> new QuotasController(services, kit));
    }
}
