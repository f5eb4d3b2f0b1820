package vn.ptdv.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.frame.Toolkit;

/** The sections that are more than a form. */
final class SectionPages {
    private SectionPages() {}

    static Map<Section, Supplier<Controller>> of(BookServices services, Toolkit kit, Runnable restoreBook) {
        Map<Section, Supplier<Controller>> pages = new EnumMap<>(Section.class);
        pages.put(Section.LOOK, () -> new LookController(kit));
        pages.put(Section.SIGNERS, () -> new SignersController(services, kit));
        pages.put(Section.USERS, () -> new UsersController(services, kit));
        pages.put(Section.BACKUP, () -> new BackupController(services, kit, restoreBook));
        pages.put(Section.CODES, () -> new CodesController(services, kit));
        pages.put(Section.STEPS, () -> new StepsController(services, kit));
        pages.put(Section.RULES, () -> new RulesController(services, kit));
        pages.put(Section.FORMATS, () -> new FormatsController(services, kit));
        pages.put(Section.HOLIDAYS, () -> new HolidaysController(services, kit));
        pages.put(Section.BIN, () -> new BinController(services, kit));
        pages.put(Section.AUDIT, () -> new AuditController(services, kit));
        return pages;
    }
}
