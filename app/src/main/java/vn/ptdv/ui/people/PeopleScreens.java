package vn.ptdv.ui.people;

import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;

/** Puts the screens of people into the shell and lets quick find open a person. */
public final class PeopleScreens {
    private PeopleScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit) {
        PeopleController people = new PeopleController(services, kit);
        screens.with(ScreenId.PEOPLE, () -> people);
        screens.opening(FoundKind.PERSON, id -> {
            screens.go(ScreenId.PEOPLE);
            people.openPerson(Long.parseLong(id));
        });
    }
}
