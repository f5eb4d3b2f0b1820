package vn.ptdv.ui.people;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.follow.Desk;
import vn.ptdv.ui.follow.ExceptionsController;
import vn.ptdv.ui.follow.HelpersController;
import vn.ptdv.ui.follow.ReviewsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.today.TodayController;

/** Puts the screens of people into the shell and lets quick find open a person. */
public final class PeopleScreens {
    private PeopleScreens() {}

    public static void into(Screens screens, BookServices services, Toolkit kit, LongConsumer openDirective) {
        PeopleController people = new PeopleController(services, kit);
        LongConsumer open = id -> {
            screens.go(ScreenId.PEOPLE);
            people.openPerson(id);
        };
        TodayController today = new TodayController(services, kit, new TodayController.Ways(open, openDirective));
        screens.with(ScreenId.PEOPLE, () -> people)
                .with(ScreenId.TODAY, () -> today)
                .opening(FoundKind.PERSON, id -> open.accept(Long.parseLong(id)))
                .opening(
                        FoundKind.HELPER,
                        key -> beside(screens, people, desk -> new HelpersController(desk, Optional.of(key))))
                .commanding(Texts.of("followui.review.open"), () -> beside(screens, people, ReviewsController::new))
                .commanding(Texts.of("followui.helper.open"), () -> beside(screens, people, HelpersController::new))
                .commanding(
                        Texts.of("followui.exception.open"), () -> beside(screens, people, ExceptionsController::new))
                .commanding(Texts.of("today.calculator.command"), () -> {
                    screens.go(ScreenId.TODAY);
                    today.onCalculator();
                });
    }

    private static void beside(Screens screens, PeopleController people, Function<Desk, Controller> maker) {
        screens.go(ScreenId.PEOPLE);
        people.openBeside(maker);
    }
}
