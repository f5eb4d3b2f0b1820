package vn.ptdv.ui.unit;

import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;

/** The way into the units: from the navigation, and from quick find to one of them. */
public final class UnitScreens {
    private UnitScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit) {
        UnitsController units = new UnitsController(services, kit);
        screens.with(ScreenId.UNITS, () -> units).opening(FoundKind.UNIT, id -> {
            screens.go(ScreenId.UNITS);
            units.open(Long.parseLong(id));
        });
    }
}
