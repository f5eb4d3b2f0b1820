package vn.ptdv.ui.organisation;

import java.util.function.LongConsumer;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.FollowedController;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.unit.UnitsController;

/** The way into the units: from the navigation, from quick find to one of them, and by command to each tab. */
public final class OrganisationScreens {
    private OrganisationScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit, UnitsController.Ways papers) {
        LongConsumer openUnit = id -> screens.open(FoundKind.UNIT, String.valueOf(id));
        LongConsumer openPerson = id -> screens.open(FoundKind.PERSON, String.valueOf(id));
        FollowedController followed =
                new FollowedController(services, kit, new FollowedController.Ways(openUnit, openPerson));
        OrganisationsController all =
                new OrganisationsController(new UnitsController(services, kit, papers), followed, services, kit);
        screens.with(ScreenId.UNITS, () -> all)
                .opening(FoundKind.UNIT, id -> {
                    screens.go(ScreenId.UNITS);
                    all.open(Long.parseLong(id));
                })
                .commanding(Texts.of("unitui.command.establish"), () -> {
                    screens.go(ScreenId.UNITS);
                    all.establish();
                })
                .commanding(Texts.of("unitui.command.followed"), () -> {
                    screens.go(ScreenId.UNITS);
                    all.show(OrganisationsController.FOLLOWED);
                })
                .commanding(Texts.of("unitui.command.enterprises"), () -> {
                    screens.go(ScreenId.UNITS);
                    all.show(OrganisationsController.ENTERPRISES);
                });
    }
}
