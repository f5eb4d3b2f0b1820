package vn.ptdv.ui.window;

import java.util.function.LongConsumer;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.document.DocumentsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportController;
import vn.ptdv.ui.organisation.OrganisationScreens;
import vn.ptdv.ui.overview.OverviewScreens;
import vn.ptdv.ui.people.PeopleScreens;
import vn.ptdv.ui.quota.QuotaScreens;
import vn.ptdv.ui.session.SessionsController;
import vn.ptdv.ui.settings.SettingsController;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;
import vn.ptdv.ui.template.TemplatesController;
import vn.ptdv.ui.training.ClassesController;
import vn.ptdv.ui.unit.UnitsController;

/** The list of screens of an open book; a new screen is added here and nowhere else. */
final class AppScreens {
    private AppScreens() {}

    static Screens of(BookServices services, Toolkit kit, ImportController importer, Runnable restoreBook) {
        Screens screens = new Screens();
        SettingsController settings = new SettingsController(services, kit, restoreBook);
        DocumentsController documents = new DocumentsController(services, kit);
        screens.with(
                        ScreenId.CLASSES,
                        () -> new ClassesController(
                                services, kit, id -> screens.open(FoundKind.PERSON, String.valueOf(id))))
                .with(ScreenId.SESSIONS, () -> new SessionsController(services, kit))
                .with(ScreenId.DOCUMENTS, () -> documents)
                .with(ScreenId.TEMPLATES, () -> new TemplatesController(services, kit))
                .with(ScreenId.SETTINGS, () -> settings);
        settings.sections()
                .forEach((name, way) -> screens.commanding(name, () -> {
                    screens.go(ScreenId.SETTINGS);
                    way.run();
                }));
        screens.opening(FoundKind.DOCUMENT, id -> {
            screens.go(ScreenId.DOCUMENTS);
            documents.open(Long.parseLong(id));
        });
        OverviewScreens.into(screens, services, kit, () -> {
            screens.go(ScreenId.DOCUMENTS);
            documents.write();
        });
        LongConsumer directive = id -> {
            screens.go(ScreenId.DOCUMENTS);
            documents.openDirective(id);
        };
        PeopleScreens.into(screens, services, kit, directive);
        LongConsumer decision = QuotaScreens.into(screens, services, kit);
        OrganisationScreens.into(
                screens,
                services,
                kit,
                new UnitsController.Ways(
                        id -> screens.open(FoundKind.DOCUMENT, String.valueOf(id)), directive, decision));
        screens.with(ScreenId.IMPORT, () -> importer);
        return screens;
    }
}
